package pl.ostoja.quarantine.lists.columns;

/// The arithmetic of the PESEL number, as far as a spreadsheet's damage to it needs it.
public final class PeselDigits {

    public static final int LENGTH = 11;

    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

    private PeselDigits() {}

    /// Eleven digits, a month that the number can hold, and the check digit that follows from the others.
    public static boolean fits(String digits) {
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int month = digit(digits, 2) * 10 + digit(digits, 3);
        int day = digit(digits, 4) * 10 + digit(digits, 5);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(digits, i);
        }
        return month % 20 >= 1
                && month % 20 <= 12
                && day >= 1
                && day <= 31
                && (10 - sum % 10) % 10 == digit(digits, LENGTH - 1);
    }

    /// With the zeros in front that a number loses.
    public static String padded(String digits) {
        return "0".repeat(Math.max(0, LENGTH - digits.length())) + digits;
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}

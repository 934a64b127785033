package pl.ostoja.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a person in the Polish register: eleven digits that carry the date of birth, the sex and a check
/// digit.
///
/// An instance is always right in itself; whether it belongs to the person is for people to find
/// out.
/// [#toString] hides it, so that it can't slip into a log.
public record Pesel(String digits) {

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");
    private static final Pattern LOST_ZEROS = Pattern.compile("[1-9][0-9]{8,9}");
    private static final Pattern EXPONENT = Pattern.compile("[0-9]+([.,][0-9]+)?[eE][+]?[0-9]+");
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};
    private static final int[] CENTURIES = {1900, 2000, 2100, 2200, 1800};

    /// What came of reading a number from a list.
    public sealed interface Reading {

        /// A right number. It `wasRepaired` when it is not what was written; then both are to be shown.
        record Number(Pesel pesel, String written) implements Reading {

            public boolean wasRepaired() {
                return !pesel.digits.equals(written);
            }
        }

        /// No right number; what was written stays with the person, flagged with the fault.
        record Faulty(String written, Fault fault) implements Reading {}
    }

    /// Why something is not a PESEL.
    public enum Fault {
        EMPTY,
        NOT_ELEVEN_DIGITS,
        WRONG_CHECK_DIGIT,
        NO_SUCH_DATE,
        /// A spreadsheet rounded it (4.4E+10); the digits are gone and only the sender has them.
        ROUNDED_BY_A_SPREADSHEET
    }

    public Pesel {
        var fault = faultOf(digits);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("not a PESEL: " + fault.get());
        }
    }

    /// A number written exactly, at most with spaces around it.
    public static Optional<Pesel> of(String text) {
        var digits = Typed.clean(text);
        return faultOf(digits).isEmpty() ? Optional.of(new Pesel(digits)) : Optional.empty();
    }

    /// A number from a spreadsheet: spaces and dashes go, one or two lost leading zeros come back when the check digit
    /// and
    /// the date then fit, and a rounded number is refused.
    public static Reading repaired(String cell) {
        var written = Typed.cell(cell);
        if (written.isEmpty()) {
            return new Reading.Faulty(written, Fault.EMPTY);
        }
        if (EXPONENT.matcher(written).matches()) {
            return new Reading.Faulty(written, Fault.ROUNDED_BY_A_SPREADSHEET);
        }
        var bare = written.replaceAll("[ -]", "");
        var digits = LOST_ZEROS.matcher(bare).matches() ? "0".repeat(11 - bare.length()) + bare : bare;
        return faultOf(digits)
                .<Reading>map(
                        fault -> new Reading.Faulty(written, digits.equals(bare) ? fault : Fault.NOT_ELEVEN_DIGITS))
                .orElseGet(() -> new Reading.Number(new Pesel(digits), written));
    }

    /// Why a text, taken as it stands, is not a PESEL; empty when it is one.
    public static Optional<Fault> faultOf(String text) {
        if (text.isBlank()) {
            return Optional.of(Fault.EMPTY);
        }
        if (!ELEVEN_DIGITS.matcher(text).matches()) {
            return Optional.of(Fault.NOT_ELEVEN_DIGITS);
        }
        if (!hasExistingDate(text)) {
            return Optional.of(Fault.NO_SUCH_DATE);
        }
        return checkSum(text) % 10 == 0 ? Optional.empty() : Optional.of(Fault.WRONG_CHECK_DIGIT);
    }

    public LocalDate birthDate() {
        return LocalDate.of(year(digits), month(digits), day(digits));
    }

    public Sex sex() {
        return digit(digits, 9) % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }

    @Override
    public String toString() {
        return "Pesel[…]";
    }

    /// The eleventh digit of a number whose first ten are these.
    public static int checkDigit(String ten) {
        return (10 - checkSum(ten + "0") % 10) % 10;
    }

    private static int checkSum(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(digits, i);
        }
        return sum;
    }

    private static boolean hasExistingDate(String digits) {
        var month = month(digits);
        if (month < 1 || month > 12) {
            return false;
        }
        var leap = IsoChronology.INSTANCE.isLeapYear(year(digits));
        return day(digits) >= 1 && day(digits) <= Month.of(month).length(leap);
    }

    private static int year(String digits) {
        return CENTURIES[twoDigits(digits, 2) / 20] + twoDigits(digits, 0);
    }

    private static int month(String digits) {
        return twoDigits(digits, 2) % 20;
    }

    private static int day(String digits) {
        return twoDigits(digits, 4);
    }

    private static int twoDigits(String digits, int at) {
        return 10 * digit(digits, at) + digit(digits, at + 1);
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}

package pl.ostoja.quarantine.lists.text;

/// How UTF-8 writes one character in several bytes.
final class Utf8 {

    private Utf8() {}

    /// The length of the character that begins here, 0 where none can.
    static int lengthAt(byte[] bytes, int at) {
        int length = expectedLength(bytes[at] & 0xFF);
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if (!isContinuation(bytes[at + i])) {
                return 0;
            }
        }
        return length;
    }

    /// Whether a character begins here that the end of the sample cuts off.
    static boolean isCutOff(byte[] bytes, int at) {
        int length = expectedLength(bytes[at] & 0xFF);
        if (length == 0 || at + length <= bytes.length) {
            return isContinuation(bytes[at]) && at >= bytes.length - 3 && at > 0 && bytes[at - 1] < 0;
        }
        return true;
    }

    private static int expectedLength(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static boolean isContinuation(byte value) {
        return (value & 0xC0) == 0x80;
    }
}

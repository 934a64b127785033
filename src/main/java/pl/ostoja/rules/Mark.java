package pl.ostoja.rules;

/// How sure the value is.
public enum Mark {
    /// Seen in a source that is named with the row.
    CONFIRMED('V'),
    /// A default that the centre should check and set.
    UNCONFIRMED('U');

    private final char letter;

    Mark(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    static Mark of(String letter) {
        return letter.equals("V") ? CONFIRMED : UNCONFIRMED;
    }
}

package pl.ostoja.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret of a token: 256 random bits after a word by which scanners of leaked secrets know it.
///
/// It is kept as a plain SHA-256: what nobody can guess needs no slow digest.
record Secret(String text) {

    private static final String MARK = "ostoja_";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    /// Enough to tell tokens apart on a list, useless for anything else.
    String hint() {
        return text.substring(0, MARK.length() + 4);
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}

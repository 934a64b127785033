package pl.ostoja.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/// The seal of a day: a digest over its lines, chained to the seal of the day before.
record Seal(LocalDate day, long lines, byte[] content, byte[] digest, boolean purged) {

    /// What the first seal is chained to.
    static final byte[] BEGINNING = new byte[32];

    static Seal of(LocalDate day, long lines, byte[] content, byte[] before) {
        return new Seal(day, lines, content, digest(day, lines, content, before), false);
    }

    /// Whether it follows from the seal before it.
    boolean follows(byte[] before) {
        return MessageDigest.isEqual(digest, digest(day, lines, content, before));
    }

    String hex() {
        return HexFormat.of().formatHex(digest);
    }

    private static byte[] digest(LocalDate day, long lines, byte[] content, byte[] before) {
        var sha = sha256();
        sha.update(before);
        sha.update(content);
        sha.update((day + " " + lines).getBytes(US_ASCII));
        return sha.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}

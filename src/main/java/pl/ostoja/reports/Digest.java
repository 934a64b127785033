package pl.ostoja.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/// What a signature on a report covers: day, version and every line.
final class Digest {

    private Digest() {}

    static String of(LocalDate day, int version, List<ReportLine> lines) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((day + " " + version + "\n").getBytes(UTF_8));
            for (var line : lines) {
                sha.update((line.figure() + "=" + line.value() + ";" + line.comment() + "\n").getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}

package pl.ostoja.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Stream;

/// What a signature on a report covers: day, version, every line and every difficulty.
final class Digest {

    private Digest() {}

    static String of(LocalDate day, int version, DailyReport report) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((day + " " + version + "\n").getBytes(UTF_8));
            for (var line : report.lines()) {
                sha.update((line.figure() + "=" + line.value() + ";" + line.comment() + "\n").getBytes(UTF_8));
            }
            for (var difficulty : report.text().difficulties()) {
                var words = Stream.of(
                                difficulty.id(),
                                difficulty.field(),
                                difficulty.facility(),
                                difficulty.what(),
                                difficulty.since(),
                                difficulty.measure(),
                                difficulty.resolvedOn())
                        .map(String::valueOf)
                        .collect(joining(";", "", "\n"));
                sha.update(words.getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}

package pl.ostoja.quarantine.situation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import pl.ostoja.quarantine.situation.SituationReading.Refused;
import pl.ostoja.quarantine.situation.SituationReading.Why;

/// Reads what the ministry published: a file, a packed file, or an archive of many days.
public final class SituationFile {

    /// Ten years of all counties are less; more is no file of the ministry.
    private static final int LIMIT = 64 * 1024 * 1024;

    private SituationFile() {}

    /// One reading for each file, in the order of their names.
    public static List<SituationReading> read(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        var start = start(file);
        if (start.startsWith("PK")) {
            return archive(file);
        }
        try (var in = start.startsWith("\u001F\u008B") ? unpacked(file) : Files.newInputStream(file)) {
            return List.of(reading(name, in));
        } catch (ZipException damaged) {
            return List.of(new Refused(name, Why.DAMAGED));
        }
    }

    private static List<SituationReading> archive(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var readings = new ArrayList<SituationReading>();
            var names = zip.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
            for (var name : names) {
                try (var in = zip.getInputStream(zip.getEntry(name))) {
                    readings.add(reading(name, in));
                }
            }
            return readings;
        } catch (ZipException damaged) {
            return List.of(new Refused(String.valueOf(file.getFileName()), Why.DAMAGED));
        }
    }

    private static InputStream unpacked(Path file) throws IOException {
        return new GZIPInputStream(Files.newInputStream(file));
    }

    private static SituationReading reading(String name, InputStream in) throws IOException {
        var bytes = in.readNBytes(LIMIT);
        return bytes.length == 0
                ? new Refused(name, Why.EMPTY)
                : SituationTable.of(name, bytes).read();
    }

    private static String start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1);
        }
    }
}

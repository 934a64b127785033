package pl.ostoja.quarantine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes lists as offices do: the sanitary station a workbook, the Police a text in Windows-1250.
public final class ListFilesOnDisk {

    public static final String STATION = "PSSE w Częstochowie";
    public static final String POLICE = "KMP w Częstochowie";
    public static final String BASIS = "Polecenie Wojewody Śląskiego, art. 11 ustawy COVID";

    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> HEADER =
            List.of("Lp.", "Nazwisko", "Imię", "PESEL", "Telefon", "Adres pobytu", "Miejscowość", "Data od", "Data do");

    private ListFilesOnDisk() {}

    public static Path workbook(Path file, List<Listed> people) {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "PSSE", "1.0")) {
            var sheet = workbook.newWorksheet("Kwarantanna");
            sheet.value(0, 0, "Wykaz osób objętych kwarantanną");
            row(sheet, 2, HEADER);
            for (var n = 0; n < people.size(); n++) {
                row(sheet, n + 3, cells(n + 1, people.get(n)));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path text(Path file, List<Listed> people) {
        var text = new StringBuilder(String.join(";", HEADER)).append("\r\n");
        for (var n = 0; n < people.size(); n++) {
            text.append(String.join(";", cells(n + 1, people.get(n)))).append("\r\n");
        }
        try {
            return Files.write(file, text.toString().getBytes(Charset.forName("windows-1250")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(int number, Listed it) {
        return List.of(
                Integer.toString(number),
                it.surname(),
                it.firstName(),
                it.pesel(),
                it.phone(),
                it.street(),
                it.locality(),
                POLISH.format(it.start()),
                POLISH.format(it.end()));
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}

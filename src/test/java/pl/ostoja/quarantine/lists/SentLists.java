package pl.ostoja.quarantine.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import pl.ostoja.quarantine.lists.Reading.Readable;

/// Lists as senders send them, written for a test into a folder.
record SentLists(Path folder) {

    static final LocalDate DAY = LocalDate.of(2020, 4, 29);
    static final ReadOptions OPTIONS = ReadOptions.asOf(DAY);

    static final String POLISH = """
            Lp;Nazwisko;Imię;PESEL;Telefon;Ulica;Nr domu;Kod;Miejscowość;Data od;Data do
            1;Żółkiewska;Łucja;44051401359;600 100 200;Świętej Jadwigi;12A/3;42-200;Częstochowa;15.04.2020;29.04.2020
            2;Ćwikła;Józef;02070803628;34 372 42 00;Źródlana;7;42-200;Gęśniów;16.04.2020;30.04.2020
            """;

    Path text(String content) {
        return text(content, StandardCharsets.UTF_8);
    }

    Path text(String content, Charset charset) {
        return bytes(content.getBytes(charset));
    }

    Path bytes(byte[] content) {
        try {
            return Files.write(folder.resolve(UUID.randomUUID() + ".dat"), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path xlsx(Consumer<Workbook> filling) {
        var file = folder.resolve(UUID.randomUUID() + ".dat");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            filling.accept(workbook);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    Path xls(Consumer<HSSFWorkbook> filling) {
        var file = folder.resolve(UUID.randomUUID() + ".dat");
        try (var out = Files.newOutputStream(file);
                var workbook = new HSSFWorkbook()) {
            filling.accept(workbook);
            workbook.write(out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    static Reading open(Path file) {
        return open(file, OPTIONS);
    }

    static Reading open(Path file, ReadOptions options) {
        try {
            return ListFile.open(file, options);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Readable readable(Path file) {
        return readable(file, OPTIONS);
    }

    static Readable readable(Path file, ReadOptions options) {
        var reading = open(file, options);
        assertThat(reading).isInstanceOf(Readable.class);
        return (Readable) reading;
    }

    static List<ListRow> rows(Path file) {
        return rows(file, OPTIONS);
    }

    static List<ListRow> rows(Path file, ReadOptions options) {
        var rows = new ArrayList<ListRow>();
        try {
            readable(file, options).rows(rows::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }
}

package pl.ostoja.quarantine.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.ostoja.OddTexts;
import pl.ostoja.quarantine.lists.dates.DateOrder;
import pl.ostoja.quarantine.lists.dates.DateReading;
import pl.ostoja.quarantine.lists.dates.DateWords;
import pl.ostoja.quarantine.lists.dates.SerialDays;
import pl.ostoja.quarantine.lists.dates.YearWindow;

/// Whatever comes as a list, reading it ends with one of the answers a [Reading] can be.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OddListTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 15);
    private static final int LISTS = 250;
    private static final int ROWS = 40;

    @TempDir
    Path folder;

    @Test
    void any_text_is_a_day_or_none() {
        for (var order : DateOrder.values()) {
            var reading = new DateReading(Optional.of(order), false, SerialDays.AS_SHOWN, YearWindow.around(DAY));
            OddTexts.each(11, text -> reading.read(DateWords.of(text)));
        }
    }

    @Test
    void any_text_is_a_status_or_none() {
        OddTexts.each(12, ListedStatus::in);
    }

    @Test
    void a_list_with_odd_cells_in_ten_thousand_rows_is_read_to_its_end() throws IOException {
        var odd = new OddTexts(13);
        for (int n = 0; n < LISTS; n++) {
            var text = odd.stream()
                    .limit(ROWS)
                    .map(cell ->
                            "%s;%s;%s;%s;600100200;%s".formatted(odd.next(), cell, odd.next(), odd.next(), odd.next()))
                    .collect(Collectors.joining("\n", "Imię;Nazwisko;PESEL;Adres;Telefon;Koniec kwarantanny\n", "\n"));
            readToItsEnd(Files.write(folder.resolve("list.csv"), text.getBytes(UTF_8)), n);
        }
    }

    @Test
    void any_bytes_are_a_list_or_a_refusal() throws IOException {
        var chance = new SplittableRandom(14);
        var beginnings =
                new String[] {"", "PK\u0003\u0004", "%PDF-1.4\n", "<html><table><tr><td>", "\u00d0\u00cf\u0011\u00e0"};
        for (int n = 0; n < 1_000; n++) {
            var bytes = new byte[chance.nextInt(4_000)];
            chance.nextBytes(bytes);
            var file = folder.resolve("list" + n % 7 + ".xls");
            var beginning = beginnings[n % beginnings.length].getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            Files.write(file, beginning);
            Files.write(file, bytes, java.nio.file.StandardOpenOption.APPEND);
            readToItsEnd(file, n);
        }
    }

    private static void readToItsEnd(Path file, int number) throws IOException {
        try {
            if (ListFile.open(file, ReadOptions.asOf(DAY)) instanceof Reading.Readable list) {
                var rows = new int[1];
                list.rows(_ -> rows[0]++);
                assertThat(rows[0]).isNotNegative();
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("list " + number, e);
        }
    }
}

package pl.ostoja;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Act;
import pl.ostoja.quarantine.intake.ListId;
import pl.ostoja.quarantine.intake.ListRows;
import pl.ostoja.quarantine.intake.ListWork;
import pl.ostoja.quarantine.intake.Lists;
import pl.ostoja.quarantine.intake.Receipt;
import pl.ostoja.quarantine.situation.SituationImports;

/// The papers on the desks of a busy town: lists of other authorities and the ministry's files.
final class Papers {

    private static final String COLUMNS = "Nazwisko;Imię;PESEL;Telefon;Adres;Miejscowość;Data od;Data do\n";
    private static final String BASIS = "Polecenie Wojewody, art. 11 ustawy COVID";

    private final BusyTown town;
    private final Path folder;

    Papers(BusyTown town, Path folder) {
        this.town = town;
        this.folder = folder;
    }

    /// One list in every state that a list can be in.
    void lists(Act act) {
        var rows = "Wójcik;Ewa;44051401359;600100201;ul. Lipowa 4/13;Jaworów;01.11.2020;11.11.2020\n"
                + "Śliwa;Jan;;601200300;ul. Polna 7;Kłobuck;01.11.2020;11.11.2020\n"
                + "Żak;Ewa;;602300400;ul. Polna 9;Jaworów;01.11.2020;01.10.2020\n";
        var applied = received(act.part("applied"), "wykaz-1.csv", COLUMNS + rows, "PSSE w Jaworowie");
        town.get(ListWork.class).compare(act, applied);
        town.get(ListWork.class).apply(act.part("apply"), applied);
        town.get(ListRows.class).handOver(act.part("hand-over"), applied, "GOPS Kłobuck", BASIS, List.of());
        var next = rows.replace("11.11.2020", "18.11.2020")
                + "Łoś;Adam;;603400500;ul. Polna 11;Jaworów;03.11.2020;13.11.2020\n";
        var compared = received(act.part("compared"), "wykaz-2.csv", COLUMNS + next, "PSSE w Jaworowie");
        town.get(ListWork.class).compare(act, compared);
        received(act.part("received"), "policja.csv", COLUMNS + next + rows, "KMP w Jaworowie");
        received(act.part("scan"), "skan.pdf", "%PDF-1.4 skan", "Szpital");
        received(act.part("sealed"), "bez-nadawcy.csv", COLUMNS + rows + rows, null);
    }

    private ListId received(Act act, String name, String text, @Nullable String sender) {
        return town.get(Lists.class)
                .receive(
                        act,
                        new Receipt(
                                file(name, text.getBytes(Charset.forName("windows-1250"))),
                                name,
                                sender,
                                sender == null ? null : BASIS,
                                BusyTown.TODAY));
    }

    /// Three days of the ministry's files.
    void situation(Act act) {
        var header = "wojewodztwo;liczba_przypadkow;liczba_osob_objetych_kwarantanna;teryt\n";
        for (int day = 0; day < 3; day++) {
            var row = "śląskie;%d;%d;t24\n".formatted(100 + 40 * day, 5000 + 900 * day);
            var name = "2020110%d060000_rap_rcb_woj_eksport.csv".formatted(2 + day);
            town.get(SituationImports.class).importFile(act.part(name), file(name, (header + row).getBytes(UTF_8)));
        }
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package pl.ostoja.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.people.NewPerson;
import pl.ostoja.quarantine.intake.ListId;
import pl.ostoja.quarantine.intake.ListWork;
import pl.ostoja.quarantine.intake.Lists;
import pl.ostoja.quarantine.intake.Receipt;

/// What lies on the dispatcher's desk in the morning that a visitor walks into: the station's list of the day, which
/// has taken effect, and a list of the Police that is read and waits for a decision, with the flaws such files have.
@Component
class MorningPost {

    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String HEADER = "Lp.;Nazwisko;Imię;PESEL;Telefon;Adres pobytu;Data od;Data do";
    private static final String BASIS = "art. 4g ustawy z 2.03.2020 (COVID-19)";

    private static final int NEW_ON_STATIONS_LIST = 11;
    private static final int PROLONGED = 5;
    private static final int ON_POLICE_LIST = 14;
    private static final int NEW_ON_POLICE_LIST = 4;

    private final Lists lists;
    private final ListWork work;
    private final JdbcClient db;

    MorningPost(Lists lists, ListWork work, JdbcClient db) {
        this.lists = lists;
        this.work = work;
        this.db = db;
    }

    void arrive(Act act, Births births, LocalDate day) {
        var known = confined(day);
        var applied = receive(
                act.part("station"),
                "PSSE Jaworów",
                "kwarantanna-%s.csv".formatted(day),
                stationsRows(known, births, day),
                day);
        work.apply(act.part("station-applied"), applied);
        receive(
                act.part("police"),
                "KPP Jaworów",
                "policja-%s.csv".formatted(day),
                policeRows(known, births, day),
                day);
    }

    private ListId receive(Act act, String sender, String name, Stream<String> rows, LocalDate day) {
        var file = write(rows);
        try {
            var id = lists.receive(act, new Receipt(file, name, sender, BASIS, day));
            work.compare(act.part("compared"), id);
            return id;
        } finally {
            delete(file);
        }
    }

    /// Everybody in quarantine, some of them longer than yesterday, and newcomers; two stand on it twice.
    private static Stream<String> stationsRows(List<Known> known, Births births, LocalDate day) {
        var rows = new ArrayList<String>();
        known.stream().map(it -> row(it, 0)).forEach(rows::add);
        for (int n = 0; n < Math.min(PROLONGED, known.size()); n++) {
            rows.set(n, row(known.get(n), 7));
        }
        var newcomers = newcomers(births, day, NEW_ON_STATIONS_LIST);
        rows.addAll(newcomers);
        rows.addAll(newcomers.subList(0, 2));
        return rows.stream();
    }

    /// Some of those, newcomers, and what has to be put right by hand: somebody else's number, a day that no calendar
    /// has, a resident of another commune.
    private static Stream<String> policeRows(List<Known> known, Births births, LocalDate day) {
        var rows = new ArrayList<String>();
        known.stream().limit(ON_POLICE_LIST).map(it -> row(it, 0)).forEach(rows::add);
        rows.addAll(newcomers(births, day, NEW_ON_POLICE_LIST));
        known.stream()
                .skip(ON_POLICE_LIST)
                .findFirst()
                .map(it -> new Known("Bednarska", "Wiktoria", it.pesel, it.phone, it.address, it.startDay, it.endDay))
                .map(it -> row(it, 0))
                .ifPresent(rows::add);
        var last = newcomers(births, day, 2);
        rows.add(last.getFirst().replace(POLISH.format(day.minusDays(1)), "31.11.2020"));
        rows.add(last.getLast().replaceFirst("ul\\. [^;]*", "ul. Rynek 4, 32-300 Olkusz"));
        return rows.stream();
    }

    private static List<String> newcomers(Births births, LocalDate day, int count) {
        return Stream.generate(() -> births.household(day))
                .flatMap(List::stream)
                .limit(count)
                .map(it -> row(it, day.minusDays(1), day.plusDays(9)))
                .toList();
    }

    private static String row(NewPerson person, LocalDate from, LocalDate until) {
        return String.join(
                ";",
                "",
                person.surname(),
                person.firstNames(),
                person.pesel(),
                person.phones().getFirst(),
                person.address(),
                POLISH.format(from),
                POLISH.format(until));
    }

    private static String row(Known it, int longer) {
        return String.join(
                ";",
                "",
                it.surname,
                it.firstNames,
                it.pesel,
                it.phone,
                it.address,
                POLISH.format(it.startDay),
                POLISH.format(it.endDay.plusDays(longer)));
    }

    private List<Known> confined(LocalDate day) {
        return db.sql("""
                        select p.surname, p.first_names, p.pesel, p.phone, p.address, c.start_day, c.end_day
                          from quarantine.confinement c join people.person_card p on p.id = c.person
                         where c.kind = 'QUARANTINE' and c.state = 'ACTIVE' and c.end_day > :day
                           and p.pesel is not null and p.phone is not null and p.address is not null
                         order by p.surname, p.first_names, c.id
                        """).param("day", day).query(Known.class).list();
    }

    private record Known(
            String surname,
            String firstNames,
            String pesel,
            String phone,
            String address,
            LocalDate startDay,
            LocalDate endDay) {}

    private static Path write(Stream<String> rows) {
        try {
            var file = Files.createTempFile("ostoja-list-", ".csv");
            var text = Stream.concat(Stream.of(HEADER), rows).toList();
            return Files.write(file, text, Charset.forName("windows-1250"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

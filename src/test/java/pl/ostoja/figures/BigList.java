package pl.ostoja.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntConsumer;
import org.dhatim.fastexcel.Workbook;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.people.Crowd;
import pl.ostoja.people.NewPerson;

/// A workbook of so many rows: half of them about people of the register, half about people nobody knows yet.
record BigList(JdbcClient db, int rows, long seed) {

    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> HEADER =
            List.of("Lp.", "Nazwisko", "Imię", "PESEL", "Telefon", "Adres pobytu", "Miejscowość", "Data od", "Data do");

    Path write(LocalDate day) {
        var people = new ArrayList<>(known());
        people.addAll(strangers());
        Collections.shuffle(people, new Random(seed));
        try {
            var file = Files.createTempFile("list", ".xlsx");
            try (var out = Files.newOutputStream(file);
                    var workbook = new Workbook(out, "PSSE", "1.0")) {
                var sheet = workbook.newWorksheet("Kwarantanna");
                row(n -> sheet.value(0, n, HEADER.get(n)));
                for (var n = 0; n < people.size(); n++) {
                    var number = n + 1;
                    var cells = cells(number, people.get(n), day);
                    row(column -> sheet.value(number, column, cells.get(column)));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(IntConsumer cell) {
        for (var n = 0; n < HEADER.size(); n++) {
            cell.accept(n);
        }
    }

    private List<NewPerson> known() {
        return db.sql("""
                select p.first_names, p.surname, p.pesel, p.birth_date, h.address,
                       (select value from people.contact_point t where t.person = p.id and t.removed_at is null limit 1) as phone
                  from people.person p tablesample system (:share) repeatable (:seed)
                  join people.household h on h.id = p.household limit :rows
                """)
                .param("share", Math.min(100, rows * 0.5 * 1.6 * 100 / BigCity.SIZE))
                .param("seed", seed)
                .param("rows", rows / 2)
                .query(BigList::person)
                .list();
    }

    private static NewPerson person(ResultSet row, int number) throws SQLException {
        var phone = row.getString("phone");
        return new NewPerson(
                row.getString("first_names"),
                row.getString("surname"),
                row.getString("pesel"),
                row.getObject("birth_date", LocalDate.class),
                null,
                null,
                row.getString("address"),
                phone == null ? List.of() : List.of(phone),
                null);
    }

    private List<NewPerson> strangers() {
        return new Crowd(seed, BigCity.STREETS).persons(rows / 2);
    }

    private static List<String> cells(int number, NewPerson it, LocalDate day) {
        return List.of(
                Integer.toString(number),
                it.surname(),
                it.firstNames(),
                Objects.requireNonNullElse(it.pesel(), ""),
                it.phones().isEmpty() ? "" : it.phones().getFirst(),
                it.address(),
                "Częstochowa",
                POLISH.format(day.minusDays(number % 5)),
                POLISH.format(day.plusDays(9 - number % 5)));
    }
}

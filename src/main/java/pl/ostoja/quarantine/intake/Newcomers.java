package pl.ostoja.quarantine.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Sex;
import pl.ostoja.people.NewPerson;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;

/// Whom the rows of a list are about that begin a confinement; whom nobody knew is entered, in portions.
@Component
class Newcomers {

    private static final int PORTION = 5000;

    private final JdbcClient db;
    private final People people;
    private final Progress progress;

    Newcomers(JdbcClient db, People people, Progress progress) {
        this.db = db;
        this.people = people;
        this.progress = progress;
    }

    private record Beginning(int number, @Nullable UUID known, NewPerson person) {

        static Beginning of(ResultSet row, int index) throws SQLException {
            return new Beginning(
                    row.getInt("number"),
                    row.getObject("person", UUID.class),
                    new NewPerson(
                            row.getString("first_names"),
                            row.getString("surname"),
                            pesel(row),
                            row.getObject("birth_date", LocalDate.class),
                            sex(row.getString("sex")),
                            null,
                            row.getString("address"),
                            RowMatching.texts(row.getArray("phones")),
                            null));
        }

        /// A wrong number is kept with the person, flagged.
        private static @Nullable String pesel(ResultSet row) throws SQLException {
            var right = row.getString("pesel");
            var written = right == null ? row.getString("pesel_raw") : right;
            return written == null || written.isBlank() ? null : written;
        }

        private static @Nullable Sex sex(@Nullable String name) {
            return name == null ? null : Sex.valueOf(name);
        }
    }

    /// Hands over, portion by portion, the numbers of the rows with which a confinement begins, and whom each is about.
    void each(Act act, ListId list, BiConsumer<Integer[], UUID[]> taker) {
        var after = Integer.MIN_VALUE;
        for (var portion = 0; ; portion++) {
            var rows = beginning(list, after);
            if (rows.isEmpty()) {
                return;
            }
            var persons = persons(act.part("persons-" + portion), rows);
            taker.accept(rows.stream().map(Beginning::number).toArray(Integer[]::new), persons);
            after = rows.getLast().number();
            progress.step(list, "applying", portion * PORTION + rows.size(), 0);
        }
    }

    private UUID[] persons(Act act, List<Beginning> rows) {
        var strangers = rows.stream().filter(row -> row.known() == null).toList();
        var entered = strangers.isEmpty()
                ? Collections.<PersonId>emptyIterator()
                : people.registerAll(
                                act, strangers.stream().map(Beginning::person).toList())
                        .iterator();
        return rows.stream()
                .map(row -> row.known() == null ? entered.next().value() : row.known())
                .toArray(UUID[]::new);
    }

    private List<Beginning> beginning(ListId list, int after) {
        return db.sql("""
                select number, person, first_names, surname, pesel, pesel_raw, birth_date, sex, address, phones
                  from quarantine.list_row
                 where list = :list and number > :after and status is null
                   and (fate in ('NEW', 'ENDED') or why = 'converted')
                 order by number limit :portion
                """)
                .param("list", list.value())
                .param("after", after)
                .param("portion", PORTION)
                .query(Beginning::of)
                .list();
    }
}

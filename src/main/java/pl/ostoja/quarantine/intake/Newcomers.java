package pl.ostoja.quarantine.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Sex;
import pl.ostoja.people.NewPerson;
import pl.ostoja.people.People;

/// Enters those whom a list names and nobody knew, in portions.
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

    private record Newcomer(int number, NewPerson person) {

        static Newcomer of(ResultSet row, int index) throws SQLException {
            return new Newcomer(
                    row.getInt("number"),
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

    void enter(Act act, ListId list) {
        var after = Integer.MIN_VALUE;
        for (var portion = 0; ; portion++) {
            var newcomers = open(list, after);
            if (newcomers.isEmpty()) {
                return;
            }
            var ids = people.registerAll(
                    act.part("persons-" + portion),
                    newcomers.stream().map(Newcomer::person).toList());
            db.sql("""
                    update quarantine.list_row r set person = n.person
                      from unnest(cast(:numbers as int[]), cast(:persons as uuid[])) as n (number, person)
                     where r.list = :list and r.number = n.number
                    """)
                    .param("numbers", newcomers.stream().map(Newcomer::number).toArray(Integer[]::new))
                    .param("persons", ids.stream().map(id -> id.value()).toArray(UUID[]::new))
                    .param("list", list.value())
                    .update();
            after = newcomers.getLast().number();
            progress.step(list, "applying", portion * PORTION + newcomers.size(), 0);
        }
    }

    private List<Newcomer> open(ListId list, int after) {
        return db.sql("""
                select number, first_names, surname, pesel, pesel_raw, birth_date, sex, address, phones
                  from quarantine.list_row
                 where list = :list and number > :after and person is null and fate in ('NEW', 'ENDED')
                 order by number limit :portion
                """)
                .param("list", list.value())
                .param("after", after)
                .param("portion", PORTION)
                .query(Newcomer::of)
                .list();
    }
}

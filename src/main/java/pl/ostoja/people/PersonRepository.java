package pl.ostoja.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.Sex;

/// All SQL about `people.person` itself.
@Repository
class PersonRepository {

    private static final String COLUMNS = """
            select id, current, state, first_names, surname, former_names, pesel, pesel_standing, birth_date, sex,
                   language, deceased_on, deceased_source, moved_out_on, moved_out_to, household, version
              from people.person
            """;

    private final JdbcClient db;

    PersonRepository(JdbcClient db) {
        this.db = db;
    }

    Person get(PersonId id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(PersonRepository::person)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /// As [#get], held until the caller's transaction ends.
    Person hold(PersonId id) {
        return db.sql(COLUMNS + "where id = :id for update")
                .param("id", id.value())
                .query(PersonRepository::person)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    List<Registrations.Holder> holdersOf(Collection<String> pesels) {
        return pesels.isEmpty()
                ? List.of()
                : db.sql("""
                        select pesel, id, first_names, surname from people.person
                         where pesel = any(:pesels) and pesel_standing = 'RIGHT' and state <> 'MERGED'
                        """)
                        .param("pesels", pesels.toArray(String[]::new))
                        .query(Registrations.Holder.class)
                        .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("current", UUID.class)),
                PersonState.valueOf(row.getString("state")),
                new PersonName(row.getString("first_names"), row.getString("surname")),
                row.getString("former_names"),
                claim(row.getString("pesel"), row.getString("pesel_standing")),
                row.getObject("birth_date", LocalDate.class),
                sex(row.getString("sex")),
                row.getString("language"),
                row.getObject("deceased_on", LocalDate.class),
                row.getString("deceased_source"),
                row.getObject("moved_out_on", LocalDate.class),
                row.getString("moved_out_to"),
                new HouseholdId(row.getObject("household", UUID.class)),
                row.getInt("version"));
    }

    private static @Nullable PeselClaim claim(@Nullable String written, @Nullable String standing) {
        return written == null || standing == null
                ? null
                : new PeselClaim(written, PeselClaim.Standing.valueOf(standing));
    }

    private static @Nullable Sex sex(@Nullable String name) {
        return name == null ? null : Sex.valueOf(name);
    }
}

package pl.ostoja.people;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.Sex;

/// All SQL about `people.person` itself.
@Repository
class PersonRepository {

    private static final String COLUMNS = """
            select id, current, state, state_before, first_names, surname, former_names, pesel, pesel_standing, birth_date, sex,
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

    /// Keeps what the record says before it is changed.
    void remember(PersonId id, Act act) {
        db.sql("""
                insert into people.person_past (person, version, held, changed_at, actor)
                select id, version, to_jsonb(p), :at, :actor from people.person p where id = :id
                on conflict (person, version) do nothing
                """)
                .param("at", act.at().atOffset(UTC))
                .param("actor", act.actor().name())
                .param("id", id.value())
                .update();
    }

    /// Stores a record that is held by this transaction.
    void update(Person person) {
        var said = person.particulars();
        var pesel = said.pesel();
        var sex = said.sex();
        var before = person.stateBefore();
        var died = person.departure() instanceof Departure.Died death ? death : null;
        var movedOut = person.departure() instanceof Departure.MovedOut move ? move : null;
        db.sql("""
                update people.person
                   set state = :state, state_before = :stateBefore, first_names = :firstNames, surname = :surname,
                       surname_key = :surnameKey, former_names = :formerNames, pesel = :pesel,
                       pesel_standing = :standing, birth_date = :birthDate, sex = :sex, language = :language,
                       deceased_on = :deceasedOn, deceased_source = :deceasedSource, moved_out_on = :movedOutOn,
                       moved_out_to = :movedOutTo, version = version + 1
                 where id = :id
                """)
                .param("state", person.state().name())
                .param("stateBefore", before == null ? null : before.name())
                .param("firstNames", said.name().firstNames())
                .param("surname", said.name().surname())
                .param("surnameKey", NameKeys.surname(said.name().surname()))
                .param("formerNames", said.formerNames())
                .param("pesel", pesel == null ? null : pesel.written())
                .param("standing", pesel == null ? null : pesel.standing().name())
                .param("birthDate", said.birthDate())
                .param("sex", sex == null ? null : sex.name())
                .param("language", said.language())
                .param("deceasedOn", died == null ? null : died.day())
                .param("deceasedSource", died == null ? null : died.source())
                .param("movedOutOn", movedOut == null ? null : movedOut.day())
                .param("movedOutTo", movedOut == null ? null : movedOut.whereTo())
                .param("id", person.id().value())
                .update();
        db.sql("insert into people.uncompared (person) values (:id) on conflict do nothing")
                .param("id", person.id().value())
                .update();
    }

    /// Whether another record in force holds that PESEL.
    boolean isHeldByAnother(String pesel, PersonId id) {
        return holdersOf(List.of(pesel)).stream()
                .anyMatch(holder -> !holder.id().equals(id.value()));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("current", UUID.class)),
                PersonState.valueOf(row.getString("state")),
                row.getString("state_before") == null ? null : PersonState.valueOf(row.getString("state_before")),
                new Particulars(
                        new PersonName(row.getString("first_names"), row.getString("surname")),
                        row.getString("former_names"),
                        claim(row.getString("pesel"), row.getString("pesel_standing")),
                        row.getObject("birth_date", LocalDate.class),
                        sex(row.getString("sex")),
                        row.getString("language")),
                departure(row),
                new HouseholdId(row.getObject("household", UUID.class)),
                row.getInt("version"));
    }

    private static @Nullable Departure departure(ResultSet row) throws SQLException {
        var deceased = row.getObject("deceased_on", LocalDate.class);
        var movedOut = row.getObject("moved_out_on", LocalDate.class);
        if (deceased != null) {
            return new Departure.Died(deceased, row.getString("deceased_source"));
        }
        return movedOut == null ? null : new Departure.MovedOut(movedOut, row.getString("moved_out_to"));
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

package pl.ostoja.people.web;

import static java.util.stream.Collectors.toMap;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.people.PersonId;

/// What pairs of people show of each, for all pairs of a page at once.
@Component
class PairRows {

    /// What does not stand in the record itself.
    record Around(PersonId id, String address, List<String> contacts, List<String> documents, List<String> risks) {}

    private final JdbcClient db;

    PairRows(JdbcClient db) {
        this.db = db;
    }

    Map<PersonId, Pairs.Side> sides(Collection<PersonId> people) {
        return db.sql("""
                select p.id, trim(p.first_names || ' ' || p.surname) as name, p.birth_date, h.address
                  from people.person p join people.household h on h.id = p.household
                 where p.id = any(:people)
                """).param("people", ids(people)).query(PairRows::side).stream()
                .collect(toMap(Pairs.Side::id, side -> side));
    }

    Map<PersonId, Around> around(Collection<PersonId> people) {
        return db.sql("""
                select p.id, h.address,
                       array(select t.value from people.person q join people.contact_point t on t.person = q.id
                              where q.current = p.id and t.removed_at is null
                              order by t.wrong_since nulls first, t.last_success desc nulls last, t.rank, t.added_at)
                              as contacts,
                       array(select distinct d.number || ' ' || d.country
                               from people.person q join people.document d on d.person = q.id
                              where q.current = p.id order by 1) as documents,
                       array(select distinct r.factor from people.person q join people.risk r on r.person = q.id
                              where q.current = p.id and r.ended_at is null order by 1) as risks
                  from people.person p join people.household h on h.id = p.household
                 where p.id = any(:people)
                """).param("people", ids(people)).query(PairRows::around).stream()
                .collect(toMap(Around::id, around -> around));
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static Pairs.Side side(ResultSet row, int number) throws SQLException {
        return new Pairs.Side(id(row), row.getString("name"), birthDate(row), row.getString("address"));
    }

    private static Around around(ResultSet row, int number) throws SQLException {
        return new Around(
                id(row),
                row.getString("address"),
                texts(row.getArray("contacts")),
                texts(row.getArray("documents")),
                texts(row.getArray("risks")));
    }

    private static PersonId id(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("id", UUID.class));
    }

    private static @Nullable LocalDate birthDate(ResultSet row) throws SQLException {
        return row.getObject("birth_date", LocalDate.class);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

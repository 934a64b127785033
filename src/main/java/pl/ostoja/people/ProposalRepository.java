package pl.ostoja.people;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.people.Resemblance.Traits;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about proposals and the queue of records that were not yet compared.
@Repository
class ProposalRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final Clock clock;

    ProposalRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Takes records off the queue; what another node is comparing is passed over.
    List<UUID> take(int limit) {
        return db.sql("""
                delete from people.uncompared where person in
                       (select person from people.uncompared limit :limit for update skip locked)
                returning person
                """).param("limit", limit).query(UUID.class).list();
    }

    Map<PersonId, Traits> described(Collection<UUID> persons) {
        var described = new LinkedHashMap<PersonId, Traits>();
        db.sql("""
                select p.id, p.first_names, p.surname, p.birth_date, h.address_key, h.locality_key,
                       case when p.pesel_standing in ('RIGHT', 'CLAIMED') then p.pesel end as pesel,
                       array(select d.number || ' ' || d.country from people.document d where d.person = p.id) as documents,
                       array(select t.value from people.person m join people.contact_point t on t.person = m.id
                              where m.household = p.household and t.removed_at is null and t.wrong_since is null) as phones
                  from people.person p join people.household h on h.id = p.household
                 where p.id = any(:persons) and p.state <> 'MERGED'
                """).param("persons", persons.toArray(UUID[]::new)).query((ResultSet row) -> {
            described.put(new PersonId(row.getObject("id", UUID.class)), traits(row));
        });
        return described;
    }

    static Traits traits(ResultSet row) throws SQLException {
        return new Traits(
                new PersonName(row.getString("first_names"), row.getString("surname")),
                row.getString("pesel"),
                row.getObject("birth_date", LocalDate.class),
                Set.copyOf(Arrays.asList((String[]) row.getArray("documents").getArray())),
                Set.copyOf(Arrays.asList((String[]) row.getArray("phones").getArray())),
                row.getString("address_key"),
                row.getString("locality_key"));
    }

    private record Row(UUID one, UUID other, int score, List<String> reasons) {}

    /// A pair that was found before gets the new score; a dismissed one stays dismissed.
    void addAll(List<Proposal> pairs) {
        var rows = pairs.stream()
                .map(pair -> new Row(
                        pair.one().value(),
                        pair.other().value(),
                        pair.score(),
                        pair.reasons().stream().map(Enum::name).toList()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        db.sql("""
                insert into people.proposal (one, other, score, reasons, found_at)
                select distinct on (least(one, other), greatest(one, other))
                       least(one, other), greatest(one, other), score, reasons, :now
                  from jsonb_to_recordset(cast(:rows as jsonb)) as row (one uuid, other uuid, score int, reasons text[])
                on conflict (one, other) do update set score = excluded.score, reasons = excluded.reasons
                """)
                .param("rows", JSON.writeValueAsString(rows))
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    List<Proposal> open(int limit) {
        return db.sql("""
                select q.* from people.proposal q
                  join people.person a on a.id = q.one and a.state <> 'MERGED'
                  join people.person b on b.id = q.other and b.state <> 'MERGED'
                 where q.dismissed_at is null order by q.score desc, q.one limit :limit
                """)
                .param("limit", limit)
                .query(ProposalRepository::proposal)
                .list();
    }

    List<Proposal> about(PersonId person) {
        return db.sql("""
                select q.* from people.proposal q
                  join people.person a on a.id = q.one and a.state <> 'MERGED'
                  join people.person b on b.id = q.other and b.state <> 'MERGED'
                 where q.dismissed_at is null and (q.one = :person or q.other = :person)
                 order by q.score desc
                """)
                .param("person", person.value())
                .query(ProposalRepository::proposal)
                .list();
    }

    void dismiss(Act act, PersonId one, PersonId other) {
        db.sql("""
                update people.proposal set dismissed_at = :at, dismissed_by = :actor
                 where one = least(cast(:a as uuid), :b) and other = greatest(cast(:a as uuid), :b)
                """)
                .param("at", act.at().atOffset(UTC))
                .param("actor", act.actor().name())
                .param("a", one.value())
                .param("b", other.value())
                .update();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                new PersonId(row.getObject("one", UUID.class)),
                new PersonId(row.getObject("other", UUID.class)),
                row.getInt("score"),
                Arrays.stream((String[]) row.getArray("reasons").getArray())
                        .map(Reason::valueOf)
                        .toList(),
                row.getObject("found_at", OffsetDateTime.class).toInstant());
    }
}

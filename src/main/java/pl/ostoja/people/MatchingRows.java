package pl.ostoja.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.people.Resemblance.Traits;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Brings, for thousands of descriptions at once, the persons who share a number, or a name and something else.
///
/// Each description asks the indexes by itself (`lateral`): of thousands of rows that come as JSON the planner knows
/// nothing, and when it joins them as sets it reads everybody born on a day, or everybody.
@Repository
class MatchingRows {

    /// A person who shares something with the description of that number.
    record Alike(int number, PersonId person, Traits traits) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient db;

    MatchingRows(JdbcClient db) {
        this.db = db;
    }

    private record Row(
            int number,
            @Nullable String pesel,
            @Nullable LocalDate birthDate,
            Set<String> names,
            Set<String> documents,
            Set<String> phones,
            String door) {}

    List<Alike> alike(List<Traits> traits) {
        var rows = IntStream.range(0, traits.size())
                .mapToObj(n -> row(n, traits.get(n)))
                .toList();
        return db.sql("""
                with c as materialized (
                    select * from jsonb_to_recordset(cast(:rows as jsonb)) as row (number int, pesel text,
                           birth_date date, names text[], documents text[], phones text[], door text)
                ), pair as (
                    select c.number, found.id from c cross join lateral (
                        select p.id from people.person p
                         where p.pesel = c.pesel and p.pesel_standing = 'RIGHT' and p.state <> 'MERGED'
                        union all
                        select p.id from people.person p
                         where p.birth_date = c.birth_date and p.surname_key = any (c.names) and p.state <> 'MERGED'
                        union all
                        select q.current from unnest(c.documents) as paper
                          join people.document d
                            on d.number = split_part(paper, ' ', 1) and d.country = split_part(paper, ' ', 2)
                          join people.person q on q.id = d.person
                        union all
                        select p.id from people.person p
                         where p.surname_key = any (c.names) and p.state <> 'MERGED' and p.household in (
                               select h.id from people.household h where h.address_key = c.door and h.address_key <> ''
                               union all
                               select r.household from unnest(c.phones) as phone
                                 join people.contact_point t
                                   on t.value = phone and t.removed_at is null and t.wrong_since is null
                                  and not exists (select from people.stop_number s where s.number = phone)
                                 join people.person q on q.id = t.person join people.person r on r.id = q.current)
                    ) found
                    group by c.number, found.id
                )
                select pair.number, p.id, p.first_names, p.surname, p.birth_date,
                       case when p.pesel_standing = 'RIGHT' then p.pesel end as pesel, h.address_key, h.locality_key,
                       array(select d.number || ' ' || d.country from people.document d where d.person = p.id) as documents,
                       array(select t.value from people.person m join people.contact_point t on t.person = m.id
                              where m.household = p.household and t.removed_at is null and t.wrong_since is null) as phones
                  from pair join people.person p on p.id = pair.id join people.household h on h.id = p.household
                """)
                .param("rows", JSON.writeValueAsString(rows))
                .query(MatchingRows::alike)
                .list();
    }

    private static Row row(int number, Traits traits) {
        return new Row(
                number,
                traits.pesel(),
                traits.birthDate(),
                NameKeys.sounds(traits.name().full()),
                traits.documents(),
                traits.phones(),
                traits.door());
    }

    private static Alike alike(ResultSet row, int n) throws SQLException {
        return new Alike(
                row.getInt("number"), new PersonId(row.getObject("id", UUID.class)), ProposalRepository.traits(row));
    }
}

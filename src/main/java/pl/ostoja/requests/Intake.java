package pl.ostoja.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.requests.Opening.Duplicate;

/// The questions asked before a request is opened: where the person lives, who lives there, what is open already.
@Repository
class Intake {

    /// Where a request belongs.
    ///
    /// @param members living members of the household
    record Place(HouseholdId household, List<UUID> members, boolean dead) {}

    private final JdbcClient db;

    Intake(JdbcClient db) {
        this.db = db;
    }

    /// Two who look for duplicates in one household do it one after the other, so that the second sees what the
    /// first has opened.
    private void queueAt(HouseholdId household) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:household, 0))")
                .param("household", household.value().toString())
                .query((_, _) -> true)
                .single();
    }

    Place placeOf(OpenRequest command) {
        if (command.person() == null && command.household() == null) {
            throw new Problem.Refused("a-request-is-about-somebody");
        }
        return db.sql("""
                select h.id as household, coalesce(p.state = 'DECEASED', false) as dead,
                       array(select m.id from people.person_card m
                              where m.household = h.id and m.id = m.current
                                and m.state not in ('DECEASED', 'MOVED_OUT', 'MERGED') order by m.id) as members
                  from people.household_card h
                  left join people.person_card p on p.id = :person
                 where h.id = coalesce(:household, (select q.household from people.person_card q where q.id = :person))
                """)
                .param("person", person(command), Types.OTHER)
                .param("household", household(command), Types.OTHER)
                .query((row, _) -> place(row))
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /// Where the requests of a list belong, by their places in it; those about nobody, or nobody known, have none.
    Map<Integer, Place> placesOf(List<OpenRequest> commands) {
        var places = new HashMap<Integer, Place>();
        db.sql("""
                select c.place - 1 as place, h.id as household, coalesce(p.state = 'DECEASED', false) as dead,
                       array(select m.id from people.person_card m
                              where m.household = h.id and m.id = m.current
                                and m.state not in ('DECEASED', 'MOVED_OUT', 'MERGED') order by m.id) as members
                  from unnest(:persons, :households) with ordinality as c (person, household, place)
                  left join people.person_card p on p.id = c.person
                  join people.household_card h on h.id = coalesce(c.household, p.household)
                """)
                .param("persons", commands.stream().map(Intake::person).toArray(UUID[]::new))
                .param("households", commands.stream().map(Intake::household).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    places.put(row.getInt("place"), place(row));
                });
        return places;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new HouseholdId(row.getObject("household", UUID.class)),
                List.of((UUID[]) row.getArray("members").getArray()),
                row.getBoolean("dead"));
    }

    private static @Nullable UUID person(OpenRequest command) {
        return command.person() == null ? null : command.person().value();
    }

    private static @Nullable UUID household(OpenRequest command) {
        return command.household() == null ? null : command.household().value();
    }

    /// Needs of these codes that are open for the same person, or for the household where either request names nobody.
    List<Duplicate> open(HouseholdId household, @Nullable UUID person, List<String> codes) {
        queueAt(household);
        return db.sql("""
                select r.id as request, n.id as need, n.kind, n.stage, n.opened_at, n.due_by
                  from requests.need n
                  join requests.request r on r.id = n.request
                  left join people.person_card p on p.id = r.person
                  left join people.person_card wanted on wanted.id = :person
                 where n.closed_at is null and n.kind in (:codes)
                   and ((r.household = :household and (r.person is null or wanted.id is null))
                        or p.current = wanted.current)
                 order by n.due_by
                """)
                .param("household", household.value())
                .param("person", person, Types.OTHER)
                .param("codes", codes)
                .query((row, _) -> new Duplicate(
                        new RequestId(row.getObject("request", UUID.class)),
                        new NeedId(row.getObject("need", UUID.class)),
                        row.getString("kind"),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_by", OffsetDateTime.class).toInstant()))
                .list();
    }
}

package pl.ostoja.requests;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;

/// Writes services: one row for each person who got something, or one for the household where nobody is named.
@Repository
class ServiceLedger {

    private static final String INSERT = """
            insert into requests.service (id, entered_at, need, request, kind, help, origin, person, persons,
                                          household, district, provided_at, quantity, portions, grams)
            values (:id, :enteredAt, :need, :request, :kind, :help, :origin, :person, :persons, :household,
                    (select district from people.household_card where id = :household), :providedAt, :quantity,
                    :portions, :grams)
            """;

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    ServiceLedger(JdbcClient db, NamedParameterJdbcTemplate batches, Clock clock) {
        this.db = db;
        this.batches = batches;
        this.clock = clock;
    }

    /// What meets a need.
    record Given(HelpRequest request, Need need, Provided what) {}

    void addAll(List<Given> given, Instant at) {
        batches.batchUpdate(INSERT, given.stream().flatMap(one -> rows(one, at)).toArray(SqlParameterSource[]::new));
    }

    /// What does not divide evenly goes to the first persons, so that the rows add up to what was given.
    private Stream<MapSqlParameterSource> rows(Given given, Instant at) {
        var need = given.need();
        var what = given.what();
        var persons = need.persons().stream()
                .limit(need.kind().perPerson() ? what.quantity() : 0)
                .toList();
        if (persons.isEmpty()) {
            var person = given.request().person();
            return Stream.of(row(given, person == null ? null : person.value(), need.persons(), what, at));
        }
        return IntStream.range(0, persons.size())
                .mapToObj(place -> row(
                        given,
                        persons.get(place),
                        List.of(persons.get(place)),
                        share(what, place, persons.size()),
                        at));
    }

    private static Provided share(Provided given, int place, int of) {
        return new Provided(
                (int) share((long) given.quantity(), place, of),
                (int) share((long) given.portions(), place, of),
                share(given.grams(), place, of),
                null);
    }

    private static long share(long whole, int place, int of) {
        return whole / of + (place < whole % of ? 1 : 0);
    }

    private MapSqlParameterSource row(
            Given given, @Nullable UUID person, List<UUID> forWhom, Provided what, Instant at) {
        var kind = given.need().kind();
        return new MapSqlParameterSource()
                .addValue("id", Ids.next())
                .addValue("enteredAt", clock.instant().atOffset(UTC))
                .addValue("need", given.need().id().value())
                .addValue("request", given.request().id().value())
                .addValue("kind", kind.code())
                .addValue("help", kind.help().name())
                .addValue("origin", given.request().origin().name())
                .addValue("person", person)
                .addValue("persons", forWhom.toArray(UUID[]::new))
                .addValue("household", given.request().household().value())
                .addValue("providedAt", at.atOffset(UTC))
                .addValue("quantity", what.quantity())
                .addValue("portions", what.portions())
                .addValue("grams", what.grams());
    }

    /// One row for each person of the list who is known and alive; gives those persons.
    Set<UUID> addAll(DeliveryId delivery, DeliveryList list, NeedKind kind, Act act) {
        var each = Provided.of(kind, list.quantity());
        var served = db.sql("""
                with served as (
                    insert into requests.service (id, entered_at, delivery, kind, help, origin, person, persons,
                                                  household, district, provided_at, quantity, portions, grams)
                    select l.id, :enteredAt, :delivery, :kind, :help, :origin, p.id, array[p.id], p.household, p.district,
                           :at, :quantity, :portions, :grams
                      from unnest(:ids, :persons) as l (id, person)
                      join people.person_card p on p.id = l.person
                     where p.state <> 'DECEASED'
                    returning person),
                noted as (
                    insert into requests.delivery (id, programme, kind, quantity, services, delivered_at, entered_at,
                                                   account)
                    select :delivery, :programme, :kind, :quantity, count(*), :at, :enteredAt, cast(:account as uuid)
                      from served
                    having count(*) > 0)
                select person from served
                """)
                .param("delivery", delivery.value())
                .param("programme", list.programme().strip())
                .param("kind", kind.code())
                .param("help", kind.help().name())
                .param("origin", Origin.PROGRAM.name())
                .param(
                        "ids",
                        Stream.generate(Ids::next).limit(list.persons().size()).toArray(UUID[]::new))
                .param(
                        "persons",
                        list.persons().stream().map(person -> person.value()).toArray(UUID[]::new))
                .param("at", act.at().atOffset(UTC))
                .param("enteredAt", clock.instant().atOffset(UTC))
                .param("account", act.actor().account())
                .param("quantity", each.quantity())
                .param("portions", each.portions())
                .param("grams", each.grams())
                .query(UUID.class)
                .list();
        return new HashSet<>(served);
    }
}

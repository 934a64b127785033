package pl.ostoja.requests;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Ids;

/// Writes services: one row for each person who got something, or one for the household where nobody is named.
@Repository
class ServiceLedger {

    private final JdbcClient db;
    private final Clock clock;

    ServiceLedger(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What does not divide evenly goes to the first persons, so that the rows add up to what was given.
    void add(HelpRequest request, Need need, Provided given, Instant at) {
        var persons = need.persons().stream()
                .limit(need.kind().perPerson() ? given.quantity() : 0)
                .toList();
        if (persons.isEmpty()) {
            var person = request.person() == null ? null : request.person().value();
            add(request, need, person, need.persons(), given, at);
            return;
        }
        for (int place = 0; place < persons.size(); place++) {
            var person = persons.get(place);
            add(request, need, person, List.of(person), share(given, place, persons.size()), at);
        }
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

    private void add(
            HelpRequest request, Need need, @Nullable UUID person, List<UUID> forWhom, Provided given, Instant at) {
        db.sql("""
                insert into requests.service (id, entered_at, need, request, kind, help, origin, person, persons,
                                              household, district, provided_at, quantity, portions, grams)
                values (:id, :enteredAt, :need, :request, :kind, :help, :origin, :person, :persons, :household,
                        (select district from people.household_card where id = :household), :providedAt, :quantity,
                        :portions, :grams)
                """)
                .param("id", Ids.next())
                .param("enteredAt", clock.instant().atOffset(UTC))
                .param("need", need.id().value())
                .param("request", request.id().value())
                .param("kind", need.kind().code())
                .param("help", need.kind().help().name())
                .param("origin", request.origin().name())
                .param("person", person)
                .param("persons", forWhom.toArray(UUID[]::new))
                .param("household", request.household().value())
                .param("providedAt", at.atOffset(UTC))
                .param("quantity", given.quantity())
                .param("portions", given.portions())
                .param("grams", given.grams())
                .update();
    }
}

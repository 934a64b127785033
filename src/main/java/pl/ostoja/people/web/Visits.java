package pl.ostoja.people.web;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.access.SignedIn;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.people.Household;
import pl.ostoja.people.Person;
import pl.ostoja.people.PersonId;

/// Opening a card is an act. Whoever works in other districts says why, once a day for each person.
@Component
class Visits {

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Visits(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// A household in no known district is everybody's.
    boolean needsReason(SignedIn me, Person person, Household household) {
        var foreign = !me.districts().isEmpty()
                && household.district() != null
                && !me.districts().contains(household.district());
        return foreign && !hasReason(me, person.id());
    }

    void seen(Act act, Person person) {
        journal.seen(
                act,
                Entry.of("people.card-seen")
                        .person(person.id().value())
                        .household(person.household().value()));
    }

    @Transactional
    public void giveReason(Act act, SignedIn me, PersonId person, String reason) {
        journal.once(act, () -> {
            db.sql("""
                    insert into people.card_reason (worker, person, day, reason, at)
                    values (:worker, :person, :day, :reason, :at) on conflict do nothing
                    """)
                    .param("worker", me.id().value())
                    .param("person", person.value())
                    .param("day", today())
                    .param("reason", reason)
                    .param("at", act.at().atOffset(UTC))
                    .update();
            journal.seen(
                    act, Entry.of("people.reason-given").person(person.value()).reason(reason));
        });
    }

    private boolean hasReason(SignedIn me, PersonId person) {
        return db.sql("""
                select count(*) from people.card_reason where worker = :worker and person = :person and day = :day
                """)
                        .param("worker", me.id().value())
                        .param("person", person.value())
                        .param("day", today())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

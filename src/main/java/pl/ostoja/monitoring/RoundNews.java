package pl.ostoja.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.people.PersonDied;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonRevived;
import pl.ostoja.people.PersonsMerged;
import pl.ostoja.quarantine.ConfinementAnnounced;
import pl.ostoja.quarantine.ConfinementChanged;
import pl.ostoja.quarantine.ConfinementEnded;
import pl.ostoja.quarantine.ListApplied;

/// Keeps today's round in step with what other modules tell: a list took effect, somebody is confined, somebody died.
@Component
class RoundNews {

    private final Rounds rounds;
    private final WatchedRepository watched;
    private final Clock clock;

    RoundNews(Rounds rounds, WatchedRepository watched, Clock clock) {
        this.rounds = rounds;
        this.watched = watched;
        this.clock = clock;
    }

    /// After the list is safe, so that a fault here can't undo it, and beside it, so that whoever applied it need not
    /// wait. What a crash cuts off is done at the next start.
    @ApplicationModuleListener
    void on(ListApplied event) {
        rounds.make(Act.ofSystem(clock.instant()), today());
    }

    @EventListener
    void on(ConfinementAnnounced event) {
        renew(event.person());
    }

    @EventListener
    void on(ConfinementChanged event) {
        renew(event.person());
    }

    @EventListener
    void on(ConfinementEnded event) {
        renew(event.person());
    }

    /// The household is left in peace on the day; nobody may ring the dead (bad input B27). In the same transaction.
    @EventListener
    void on(PersonDied event) {
        watched.mourn(event.household().value(), event.person().value(), today(), clock.instant());
    }

    @EventListener
    void on(PersonRevived event) {
        watched.endMourning(event.person().value(), today());
    }

    /// The survivor inherits the last contacts of the merged record, so that nobody is called twice.
    @EventListener
    void on(PersonsMerged event) {
        watched.inherit(event.merged().value(), event.survivor().value());
    }

    private void renew(PersonId person) {
        rounds.renew(Act.ofSystem(clock.instant()), today(), person);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(Instant.now(clock), clock.getZone());
    }
}

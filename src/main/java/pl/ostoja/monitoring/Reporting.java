package pl.ostoja.monitoring;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.monitoring.ContactRepository.Contact;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;
import pl.ostoja.ui.Live;

/// Who is told of an attempt: the journal, other modules, open screens.
@Component
class Reporting {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Live live;

    Reporting(Journal journal, ApplicationEventPublisher events, Live live) {
        this.journal = journal;
        this.events = events;
        this.live = live;
    }

    void of(Act act, Call call, OutcomeKind kind, Concluded next, List<Contact> rows, Instant now) {
        journal.writeAll(
                act,
                rows.stream()
                        .map(row -> entry(call, row.outcome())
                                .person(row.line().person())
                                .detail("state", next.state()))
                        .toList());
        rows.stream()
                .filter(row -> row.outcome().reached())
                .forEach(row -> events.publishEvent(new PersonReached(
                        new PersonId(row.line().person()),
                        new HouseholdId(row.line().household()),
                        call.id(),
                        now)));
        live.changed(Rounds.TOPIC);
    }

    void second(Act act, Call call, OutcomeKind kind) {
        journal.write(act, entry(call, kind));
    }

    private static Entry entry(Call call, OutcomeKind kind) {
        return Entry.of("monitoring.attempt-recorded")
                .household(call.household())
                .subject("call", call.id().value())
                .detail("outcome", kind.code());
    }
}

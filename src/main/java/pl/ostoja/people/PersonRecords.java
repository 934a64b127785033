package pl.ostoja.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.DomainEvent;
import pl.ostoja.kernel.Problem;

/// The way every change of a record goes: held, remembered, stored, findable, written down, told.
@Component
class PersonRecords {

    private final PersonRepository persons;
    private final SearchRows index;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final LastChanges changes;

    PersonRecords(
            PersonRepository persons,
            SearchRows index,
            Journal journal,
            ApplicationEventPublisher events,
            LastChanges changes) {
        this.persons = persons;
        this.index = index;
        this.journal = journal;
        this.events = events;
        this.changes = changes;
    }

    Person get(PersonId id) {
        return persons.get(id);
    }

    /// The record, held until the transaction ends; a merged one may not be changed.
    Person heldInForce(PersonId id) {
        var person = persons.hold(id);
        if (person.isMerged()) {
            throw new Problem.Refused("a-merged-record-is-left-alone");
        }
        return person;
    }

    void store(Act act, Person before, Person after, Entry entry, DomainEvent event) {
        persons.remember(before.id(), act);
        persons.update(after);
        index.refresh(List.of(before.id().value()));
        journal.write(act, entry.person(before.id().value()));
        events.publishEvent(event);
        changes.changed(act, before.id().value());
    }

    /// A right number that another person holds is kept as a claim.
    @Nullable
    PeselClaim claim(PersonId id, @Nullable String typed) {
        var claim = PeselClaim.of(typed);
        var taken = claim != null
                && claim.standing() == PeselClaim.Standing.RIGHT
                && persons.isHeldByAnother(claim.written(), id);
        return claim != null && taken ? new PeselClaim(claim.written(), PeselClaim.Standing.CLAIMED) : claim;
    }
}

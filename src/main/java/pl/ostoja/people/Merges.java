package pl.ostoja.people;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;

/// Joins records that are one person, and parts them again.
///
/// Nothing that hangs on the merged record is moved: it goes on standing for itself and points to the survivor, so to
/// part them is to take the pointer away and give the survivor back what it was told by the other.
@Service
@Transactional
public class Merges {

    /// What a survivor may take over from the record that is merged into it.
    public enum Field {
        NAME,
        PESEL,
        BIRTH_DATE,
        SEX,
        LANGUAGE
    }

    private final PersonRepository persons;
    private final MergeRepository merges;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final LastChanges changes;
    private final Clock clock;

    Merges(
            PersonRepository persons,
            MergeRepository merges,
            Journal journal,
            ApplicationEventPublisher events,
            LastChanges changes,
            Clock clock) {
        this.persons = persons;
        this.merges = merges;
        this.journal = journal;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /// Makes one record of two; the survivor takes these fields from the merged one and keeps all others.
    public void merge(Act act, PersonId merged, PersonId survivor, Set<Field> taken, @Nullable String reason) {
        journal.once(act, () -> {
            if (merged.equals(survivor)) {
                throw new Problem.Refused("a-record-is-not-merged-with-itself");
            }
            hold(merged, survivor);
            var goes = inForce(merged);
            var stays = inForce(survivor);
            persons.remember(survivor, act);
            merges.merge(act, goes, stays, taken, reason);
            tell("people.merged", act, merged, survivor, reason);
            events.publishEvent(new PersonsMerged(merged, survivor, clock.instant()));
        });
    }

    /// Parts a record from the one into which it was merged; both are again what they were, later corrections kept.
    public void unmerge(Act act, PersonId merged, @Nullable String reason) {
        journal.once(act, () -> {
            var survivor = merges.survivorOf(merged)
                    .orElseThrow(() -> new Problem.Refused("only-a-merged-record-can-be-parted"));
            hold(merged, survivor);
            if (!persons.get(merged).isMerged()) {
                throw new Problem.Refused("only-a-merged-record-can-be-parted");
            }
            persons.remember(survivor, act);
            merges.unmerge(act, merged, survivor);
            tell("people.unmerged", act, merged, survivor, reason);
            events.publishEvent(new PersonsUnmerged(merged, survivor, clock.instant()));
        });
    }

    /// Always in the same order, so that two merges of the same records wait for each other and none is lost.
    private void hold(PersonId one, PersonId other) {
        Stream.of(one, other).sorted((a, b) -> a.value().compareTo(b.value())).forEach(persons::hold);
    }

    private Person inForce(PersonId id) {
        var person = persons.get(id);
        if (person.isMerged()) {
            throw new Problem.Refused("a-merged-record-is-left-alone");
        }
        return person;
    }

    private void tell(String deed, Act act, PersonId merged, PersonId survivor, @Nullable String reason) {
        journal.write(
                act,
                Entry.of(deed)
                        .person(survivor.value())
                        .subject("person", merged.value())
                        .reason(reason));
        journal.write(
                act.part("other"),
                Entry.of(deed)
                        .person(merged.value())
                        .subject("person", survivor.value())
                        .reason(reason));
        changes.changed(act, merged.value());
        changes.changed(act, survivor.value());
    }
}

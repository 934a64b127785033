package pl.ostoja.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;

/// Everything that can be done with one person's record. One public method is one use case and one transaction.
@Service
@Transactional
public class People {

    private final PersonRecords records;
    private final Registrations registrations;
    private final Matching matching;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            PersonRecords records,
            Registrations registrations,
            Matching matching,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.registrations = registrations;
        this.matching = matching;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /// Enters somebody, or finds the record that holds the same PESEL under the same name.
    public PersonId register(Act act, NewPerson person) {
        return registerAll(act, List.of(person)).getFirst();
    }

    /// Whom this act has entered already; a form that is sent twice asks no more questions.
    @Transactional(readOnly = true)
    public Optional<PersonId> enteredBy(Act act) {
        return journal.outcomeOf(act, PersonId[].class).map(ids -> ids[0]);
    }

    /// Enters a whole list in one go, ten thousand in about two seconds.
    ///
    /// @return the records in the order of the list; two rows with one PESEL and name have one record
    public List<PersonId> registerAll(Act act, List<NewPerson> people) {
        return List.of(journal.once(act, PersonId[].class, () -> enter(act, people)));
    }

    /// The record as it stands, a merged one included.
    @Transactional(readOnly = true)
    public Person get(PersonId id) {
        return records.get(id);
    }

    /// For each candidate, in order, the existing person it most likely is, and why.
    @Transactional(readOnly = true)
    public List<Match> matchAll(List<Candidate> candidates) {
        return matching.matchAll(candidates);
    }

    /// Changes what the record says. When somebody saved another version meanwhile, nothing is changed.
    public Correction correct(Act act, PersonId id, int version, PersonChange change) {
        return journal.once(act, Correction.class, () -> {
            var person = records.heldInForce(id);
            if (person.version() != version) {
                return new Correction.Overtaken(person.version());
            }
            records.store(
                    act,
                    person,
                    person.with(change, records.claim(id, change.pesel())),
                    Entry.of("people.corrected").detail("version", version + 1),
                    new PersonCorrected(id, clock.instant()));
            return new Correction.Saved(version + 1);
        });
    }

    /// Marks a death, with where we know it from. Other modules stop their rounds, tasks and payments.
    public void died(Act act, PersonId id, LocalDate day, String source) {
        journal.once(act, () -> {
            var person = records.heldInForce(id);
            if (day.isAfter(today())) {
                throw new Problem.Refused("a-death-is-not-in-the-future");
            }
            records.store(
                    act,
                    person,
                    person.departing(new Departure.Died(day, source)),
                    Entry.of("people.died").detail("day", day),
                    new PersonDied(id, person.household(), day, clock.instant()));
        });
    }

    /// Marks that somebody left the commune.
    public void movedOut(Act act, PersonId id, LocalDate day, @Nullable String whereTo) {
        journal.once(act, () -> {
            var person = records.heldInForce(id);
            records.store(
                    act,
                    person,
                    person.departing(new Departure.MovedOut(day, whereTo)),
                    Entry.of("people.moved-out").detail("day", day),
                    new PersonMovedOut(id, person.household(), day, whereTo, clock.instant()));
        });
    }

    /// Takes back a death or a move out that was entered by mistake.
    public void isBack(Act act, PersonId id) {
        journal.once(act, () -> {
            var person = records.heldInForce(id);
            records.store(
                    act,
                    person,
                    person.back(),
                    Entry.of("people.back"),
                    new PersonRevived(id, person.household(), clock.instant()));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private PersonId[] enter(Act act, List<NewPerson> people) {
        var fresh = new ArrayList<PersonId>();
        var ids = registrations.enter(people, fresh);
        journal.writeAll(
                act,
                fresh.stream()
                        .map(id -> Entry.of("people.registered").person(id.value()))
                        .toList());
        if (!fresh.isEmpty()) {
            events.publishEvent(new PersonsRegistered(List.copyOf(fresh), clock.instant()));
        }
        return ids.toArray(PersonId[]::new);
    }
}

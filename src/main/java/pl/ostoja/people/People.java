package pl.ostoja.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;

/// Everything that can be done with one person's record. One public method is one use case and one transaction.
@Service
@Transactional
public class People {

    private final PersonRepository persons;
    private final Registrations registrations;
    private final Matching matching;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            PersonRepository persons,
            Registrations registrations,
            Matching matching,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
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

    /// Enters a whole list in one go, ten thousand in about two seconds.
    ///
    /// @return the records in the order of the list; two rows with one PESEL and name have one record
    public List<PersonId> registerAll(Act act, List<NewPerson> people) {
        return List.of(journal.once(act, PersonId[].class, () -> enter(act, people)));
    }

    /// The record as it stands, a merged one included.
    @Transactional(readOnly = true)
    public Person get(PersonId id) {
        return persons.get(id);
    }

    /// For each candidate, in order, the existing person it most likely is, and why.
    @Transactional(readOnly = true)
    public List<Match> matchAll(List<Candidate> candidates) {
        return matching.matchAll(candidates);
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

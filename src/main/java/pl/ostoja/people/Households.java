package pl.ostoja.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;

/// Who lives with whom, since when, and how the household wants to be approached.
@Service
@Transactional
public class Households {

    private final HouseholdRepository households;
    private final PersonRepository persons;
    private final SearchRows index;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Households(
            HouseholdRepository households,
            PersonRepository persons,
            SearchRows index,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.households = households;
        this.persons = persons;
        this.index = index;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Household get(HouseholdId id) {
        return households.get(id);
    }

    /// Who lives there now; neither the dead nor those who moved out.
    @Transactional(readOnly = true)
    public List<PersonId> members(HouseholdId id) {
        return households.members(id);
    }

    /// Moves somebody into another household from that day on; where they lived before stays in the history.
    public void move(Act act, PersonId id, HouseholdId to, LocalDate day) {
        journal.once(act, () -> {
            var person = persons.hold(id);
            households.get(to);
            if (person.household().equals(to)) {
                return;
            }
            households.move(person, to, day);
            index.refresh(List.of(id.value()));
            journal.write(
                    act,
                    Entry.of("people.moved-house")
                            .person(id.value())
                            .household(to.value())
                            .detail("from", person.household().value())
                            .detail("day", day));
            events.publishEvent(new PersonMovedHouse(id, person.household(), to, day, clock.instant()));
        });
    }
}

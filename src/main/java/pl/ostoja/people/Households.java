package pl.ostoja.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.GeoPoint;

/// Who lives with whom, since when, and how the household wants to be approached.
@Service
@Transactional
public class Households {

    private final HouseholdRecords records;
    private final PersonRecords persons;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Households(
            HouseholdRecords records,
            PersonRecords persons,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.persons = persons;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Household get(HouseholdId id) {
        return records.get(id);
    }

    /// Who lives there now; neither the dead nor those who moved out.
    @Transactional(readOnly = true)
    public List<PersonId> members(HouseholdId id) {
        return records.members(id);
    }

    /// Changes address, contact policy and the way to the door. When somebody saved another version meanwhile, nothing
    /// is changed.
    public Correction change(Act act, HouseholdId id, int version, HouseholdChange change) {
        return journal.once(act, Correction.class, () -> {
            var household = records.hold(id);
            if (household.version() != version) {
                return new Correction.Overtaken(household.version());
            }
            records.change(act, household, change);
            journal.write(act, Entry.of("people.household-changed").household(id.value()));
            return new Correction.Saved(version + 1);
        });
    }

    /// Puts doors on the map, many at once: points that an address register or a map gave for these households.
    public void locate(Act act, Map<HouseholdId, GeoPoint> points) {
        journal.once(act, () -> {
            records.locate(points);
            journal.write(act, Entry.of("people.households-located").detail("households", points.size()));
        });
    }

    /// Moves somebody into a household of their own at that address.
    public HouseholdId moveAlone(Act act, PersonId person, String address, LocalDate day) {
        return journal.once(act, HouseholdId.class, () -> {
            var own = records.add(address);
            move(act.part("move"), person, own, day);
            return own;
        });
    }

    /// Moves somebody into another household from that day on; where they lived before stays in the history.
    public void move(Act act, PersonId id, HouseholdId to, LocalDate day) {
        journal.once(act, () -> {
            var person = persons.heldInForce(id);
            if (person.household().equals(to)) {
                return;
            }
            records.move(act, person, to, day);
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

package pl.ostoja.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;

/// Places where the centre works, and decisions on how they work.
@Service
@Transactional
public class Facilities {

    private final FacilityRepository facilities;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Facilities(FacilityRepository facilities, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.facilities = facilities;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /// Refused when there is a facility of that name.
    public FacilityId add(Act act, NewFacility command) {
        return journal.once(act, FacilityId.class, () -> {
            var id = FacilityId.next();
            if (!facilities.tryAdd(id, command)) {
                throw new Problem.Refused("facility-name-is-taken", command.name());
            }
            journal.write(act, entry("centre.facility-added", id));
            return id;
        });
    }

    /// Stale when somebody changed it since `version`.
    public void change(Act act, FacilityId id, int version, NewFacility command) {
        journal.once(act, () -> {
            get(id);
            facilities.change(id, version, command);
            journal.write(act, entry("centre.facility-changed", id));
        });
    }

    /// From its first day on the decision takes the place of the mode that runs then.
    ///
    /// Refused when it ends before it begins, when it is neither limited nor to be reviewed, or when a later
    /// decision falls into its days.
    public UUID decide(Act act, FacilityId id, ModeDecision decision) {
        return journal.once(act, UUID.class, () -> {
            facilities.hold(id);
            if (decision.endsBeforeItBegins()) {
                throw new Problem.Refused("mode-ends-after-it-begins");
            }
            if (decision.isForgotten()) {
                throw new Problem.Refused("mode-needs-an-end-or-a-review");
            }
            facilities.makeRoom(id, decision.firstDay(), clock.instant());
            var mode = facilities.add(id, decision, act.actor().name(), clock.instant());
            journal.write(
                    act,
                    entry("centre.mode-decided", id)
                            .detail("mode", decision.mode())
                            .detail("from", decision.firstDay())
                            .detail("until", decision.lastDay()));
            events.publishEvent(new FacilityModeDecided(
                    id, decision.mode(), decision.firstDay(), decision.lastDay(), clock.instant()));
            return mode;
        });
    }

    /// Takes a decision back, for example one that was only planned.
    public void withdraw(Act act, FacilityId id, UUID mode) {
        journal.once(act, () -> {
            if (!facilities.tryWithdraw(id, mode, clock.instant())) {
                throw new Problem.NotFound();
            }
            journal.write(act, entry("centre.mode-withdrawn", id));
        });
    }

    @Transactional(readOnly = true)
    public Facility get(FacilityId id) {
        return facilities.find(id).orElseThrow(Problem.NotFound::new);
    }

    /// How it works on a day. A mode whose end passed without a new decision goes on; before any decision it is open.
    @Transactional(readOnly = true)
    public OperatingMode mode(FacilityId id, LocalDate day) {
        return facilities.mode(id, day).orElse(OperatingMode.OPEN);
    }

    private static Entry entry(String deed, FacilityId id) {
        return Entry.of(deed).subject("facility", id.value());
    }
}

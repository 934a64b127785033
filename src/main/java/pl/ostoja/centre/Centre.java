package pl.ostoja.centre;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.Memory;

/// Who we are. A database holds one centre; without one nothing else can be done.
@Service
@Transactional
public class Centre {

    private final CentreRepository centre;
    private final Journal journal;
    private final Clock clock;
    private final Memory memory;
    private final Supplier<Optional<CentreCard>> card;

    Centre(CentreRepository centre, Journal journal, Clock clock, Memory memory) {
        this.centre = centre;
        this.journal = journal;
        this.clock = clock;
        this.memory = memory;
        this.card = memory.of(centre::find, "centre.centre", "centre.locality");
    }

    /// Refused when there is a centre already.
    public void setUp(Act act, NewCentre command) {
        journal.once(act, () -> {
            if (!centre.tryAdd(command, clock.instant())) {
                throw new Problem.Refused("centre-is-set-up");
            }
            memory.changed("centre.centre");
            journal.write(act, Entry.of("centre.set-up").detail("terc", command.terc()));
        });
    }

    /// Stale when somebody changed it since `version`.
    public void change(Act act, int version, NewCentre command) {
        journal.once(act, () -> {
            if (!centre.tryChange(command, version)) {
                throw new Problem.Stale();
            }
            memory.changed("centre.centre");
            journal.write(act, Entry.of("centre.changed").detail("terc", command.terc()));
        });
    }

    /// Throws `NotFound` before the centre is set up.
    @Transactional(readOnly = true)
    public CentreCard get() {
        return card.get().orElseThrow(Problem.NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<CentreCard> find() {
        return card.get();
    }
}

package pl.ostoja.quarantine.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Actor;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.quarantine.lists.Reading;

/// A list from file to effect in one step, for the command line and for programs: nobody is there to answer questions,
/// so what a human would have to decide stays undecided and is counted.
@Service
public class ListImports {

    private final Lists lists;
    private final Progress progress;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ListImports(Lists lists, Progress progress, TransactionTemplate transaction, Clock clock) {
        this.lists = lists;
        this.progress = progress;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// As of today.
    public ImportResult importFile(Path file, String sender, String basis, boolean dryRun) {
        return importFile(file, sender, basis, LocalDate.now(clock), dryRun);
    }

    /// A file that is neither locked nor packed with others.
    public ImportResult importFile(Path file, String sender, String basis, LocalDate day, boolean dryRun) {
        return importFile(file, sender, basis, day, dryRun, Unpacking.PLAIN);
    }

    /// @param day the day for which the list speaks
    /// @param dryRun find the difference, then leave no trace of it
    public ImportResult importFile(
            Path file, String sender, String basis, LocalDate day, boolean dryRun, Unpacking unpacking) {
        var act = new Act(Ids.next(), new Actor(null, "import-list"), clock.instant(), Channel.IMPORT);
        var receipt = new Receipt(file, String.valueOf(file.getFileName()), sender, basis, day);
        return Objects.requireNonNull(transaction.execute(status -> {
            if (dryRun) {
                status.setRollbackOnly();
            }
            return run(act, receipt, dryRun, unpacking);
        }));
    }

    private ImportResult run(Act act, Receipt receipt, boolean dryRun, Unpacking unpacking) {
        var received = lists.get(lists.receive(act, receipt));
        var list = received.repeats() == null ? received : lists.get(new ListId(received.repeats()));
        if (list.state() != ListState.RECEIVED) {
            return received.repeats() == null ? ImportResult.of(list) : ImportResult.repeated(list);
        }
        if (unpacking.member() != null) {
            lists.answer(act.part("member"), list.id(), Answers.ofMember(unpacking.member()), list.defaultKind());
        }
        return compareAndApply(act, list.id(), dryRun, unpacking.password());
    }

    private ImportResult compareAndApply(Act act, ListId id, boolean dryRun, @Nullable String password) {
        try {
            var reading = lists.compare(id, password);
            if (!(reading instanceof Reading.Readable)) {
                return ImportResult.unreadable(code(reading));
            }
            if (!dryRun) {
                lists.apply(act.part("apply"), id);
            }
            return ImportResult.of(lists.get(id));
        } finally {
            progress.end(id);
        }
    }

    private static String code(Reading reading) {
        return switch (reading) {
            case Reading.Readable _ -> "readable";
            case Reading.NeedsPassword locked -> locked.wasPasswordTried() ? "wrong-password" : "needs-password";
            case Reading.SeveralFiles _ -> "several-files";
            case Reading.NotATable not -> not.why().code();
            case Reading.Empty _ -> "empty";
        };
    }
}

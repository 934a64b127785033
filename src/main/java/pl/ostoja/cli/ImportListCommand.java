package pl.ostoja.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.ostoja.quarantine.intake.ImportResult;
import pl.ostoja.quarantine.intake.ListImports;

/// `import-list FILE`: an official list from file to effect.
@Command(
        name = "import-list",
        description = "Imports an official list of people in quarantine or isolation and says what became of its rows.")
final class ImportListCommand extends HouseCommand {

    private static final int NOT_DONE = 1;

    @Parameters(paramLabel = "FILE", description = "XLSX, XLS, CSV or TSV, also packed")
    private Path file;

    @Option(names = "--sender", required = true, paramLabel = "NAME", description = "the office that sent the list")
    private String sender;

    @Option(names = "--basis", required = true, paramLabel = "TEXT", description = "the legal basis of the sharing")
    private String basis;

    @Option(names = "--day", paramLabel = "DATE", description = "the day for which the list speaks (default: today)")
    private @Nullable LocalDate day;

    @Option(names = "--dry-run", description = "find the difference and change nothing")
    private boolean dryRun;

    @Option(names = "--json", description = "the answer as JSON")
    private boolean json;

    @Override
    protected int work(House house) {
        if (!Files.isReadable(file)) {
            throw mistake("Cannot read " + file);
        }
        if (sender.isBlank() || basis.isBlank()) {
            throw mistake("A list needs a sender and a legal basis");
        }
        progress("Reading " + file);
        var today = LocalDate.now(house.get(Clock.class));
        var result = house.get(ListImports.class).importFile(file, sender, basis, day == null ? today : day, dryRun);
        if (json) {
            sayJson(result);
        } else {
            print(result);
        }
        return result.problem() == null ? 0 : NOT_DONE;
    }

    private void print(ImportResult result) {
        if (result.problem() != null) {
            say("The file could not be read: " + result.problem());
            return;
        }
        say(result.state() + (dryRun ? " (dry run: nothing was changed)" : ""));
        say("rows        " + result.rows());
        say("new         " + result.added());
        say("changed     " + result.changed());
        say("unchanged   " + result.unchanged());
        say("ended       " + result.ended());
        say("vanished    " + result.vanished());
        say("duplicate   " + result.duplicate());
        say("conflicting " + result.conflicting());
        say("not ours    " + result.notOurs());
        say("unreadable  " + result.unreadable());
    }
}

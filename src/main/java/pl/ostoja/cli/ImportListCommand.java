package pl.ostoja.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.ostoja.quarantine.intake.ImportResult;
import pl.ostoja.quarantine.intake.ListImports;
import pl.ostoja.quarantine.intake.Unpacking;
import pl.ostoja.ui.Texts;

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

    @Option(
            names = "--password",
            paramLabel = "TEXT|-",
            description = "opens a locked workbook or archive; - reads it from standard input, out of others' sight")
    private @Nullable String password;

    @Option(names = "--member", paramLabel = "NAME", description = "which file of an archive with several is the list")
    private @Nullable String member;

    @Option(names = "--dry-run", description = "find the difference and change nothing")
    private boolean dryRun;

    @Option(names = "--json", description = "the answer as JSON")
    private boolean json;

    @Override
    protected boolean mayBegin() {
        return true;
    }

    @Override
    protected int work(House house) throws IOException {
        if (!Files.isReadable(file)) {
            throw mistake("Cannot read " + file);
        }
        if (sender.isBlank() || basis.isBlank()) {
            throw mistake("A list needs a sender and a legal basis");
        }
        progress("Reading " + file);
        var today = LocalDate.now(house.get(Clock.class));
        var result = house.get(ListImports.class)
                .importFile(file, sender, basis, day == null ? today : day, dryRun, new Unpacking(password(), member));
        if (result.problem() != null) {
            progress(house.get(Texts.class).get(Locale.ENGLISH, key(result.problem())) + hint(result.problem()));
        }
        if (json) {
            sayJson(result);
        } else if (result.problem() == null) {
            print(result);
        }
        return result.problem() == null ? 0 : NOT_DONE;
    }

    private static String hint(String problem) {
        return switch (problem) {
            case "needs-password" -> " Give it with --password.";
            case "several-files" -> " Name it with --member.";
            default -> "";
        };
    }

    private @Nullable String password() throws IOException {
        if (!"-".equals(password)) {
            return password;
        }
        var input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        var line = input.readLine();
        if (line == null || line.isEmpty()) {
            throw mistake("There is no password on standard input");
        }
        return line;
    }

    private static String key(String problem) {
        return switch (problem) {
            case "needs-password" -> "quarantine.list.password.why";
            case "wrong-password" -> "quarantine.list.password.wrong";
            case "several-files" -> "quarantine.list.which-file";
            case "empty" -> "quarantine.list.empty";
            default -> "quarantine.list.refused." + problem;
        };
    }

    private void print(ImportResult result) {
        say("encoding    " + Objects.requireNonNullElse(result.encoding(), "-"));
        say("sheet       " + Objects.requireNonNullElse(result.sheet(), "-"));
        say("header row  " + Objects.requireNonNullElse(result.headerRow(), "-"));
        result.columns().forEach((header, meaning) -> say("column      %s = %s".formatted(header, meaning)));
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

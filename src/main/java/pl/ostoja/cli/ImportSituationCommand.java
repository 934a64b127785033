package pl.ostoja.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.ostoja.kernel.Act;
import pl.ostoja.quarantine.situation.SituationImports;
import pl.ostoja.quarantine.situation.SituationOutcome;

/// `import-situation FILE…`: the ministry's daily files.
@Command(
        name = "import-situation",
        description =
                "Imports daily files of the Ministry of Health: quarantine, cases and tests by part of the country.")
final class ImportSituationCommand extends HouseCommand {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV files, also packed")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "the answer as JSON")
    private boolean json;

    @Override
    protected boolean mayBegin() {
        return true;
    }

    @Override
    protected int work(House house) {
        files.stream().filter(file -> !Files.isReadable(file)).findFirst().ifPresent(missing -> {
            throw mistake("Cannot read " + missing);
        });
        var imports = house.get(SituationImports.class);
        var clock = house.get(Clock.class);
        var outcomes = new ArrayList<SituationOutcome>();
        for (var file : files) {
            progress("Reading " + file);
            outcomes.addAll(imports.importFile(Act.ofSystem(clock.instant()), file));
        }
        if (json) {
            sayJson(outcomes);
        } else {
            outcomes.forEach(outcome -> say("%-60s %-8s %5d rows %6d numbers %s"
                    .formatted(outcome.file(), outcome.state(), outcome.rows(), outcome.numbers(), outcome.problem())));
        }
        return outcomes.stream().anyMatch(outcome -> outcome.state().equals("REFUSED")) ? 1 : 0;
    }
}

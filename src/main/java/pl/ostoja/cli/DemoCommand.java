package pl.ostoja.cli;

import java.time.Clock;
import java.time.Instant;
import picocli.CommandLine.Command;
import pl.ostoja.operations.DataDirectory;

/// `demo`: an invented town, never mixed with real data.
@Command(name = "demo", description = "Shows an invented town in the middle of a wave, ready to click.")
final class DemoCommand extends ServingCommand {

    private static final String SETTLED = "settled";

    @Override
    protected String usualDirectory() {
        return "data-demo";
    }

    @Override
    protected String profile() {
        return "demo";
    }

    @Override
    protected void prepare(DataDirectory directory) {
        directory.markAsDemonstration();
        if (!directory.has(SETTLED)) {
            directory.clear(); // a town that was left halfway is settled anew
            directory.markAsDemonstration();
            new DemoTown(directory, Instant.EPOCH).settle();
            directory.note(SETTLED, Clock.systemUTC().instant().toString());
        }
    }

    @Override
    protected Clock clock(DataDirectory directory) {
        return new DemoTown(directory, Instant.parse(directory.noted(SETTLED))).clock();
    }
}

package pl.ostoja.cli;

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
        if (directory.has(SETTLED)) {
            return;
        }
        directory.clear(); // a town that was left halfway is settled anew
        directory.markAsDemonstration();
        new DemoTown(directory).settle();
        directory.note(SETTLED);
    }
}

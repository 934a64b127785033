package pl.ostoja.cli;

import picocli.CommandLine.Command;
import pl.ostoja.operations.DataDirectory;

/// `demo`: an invented town, never mixed with real data.
@Command(name = "demo", description = "Shows an invented town in the middle of a wave, ready to click.")
final class DemoCommand extends ServingCommand {

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
        var isNew = directory.isEmpty();
        directory.markAsDemonstration();
        if (isNew) {
            new DemoTown(directory).settle();
        }
    }
}

package pl.ostoja.cli;

import picocli.CommandLine.Command;
import pl.ostoja.operations.DataDirectory;

/// `run`: the real thing.
@Command(name = "run", description = "Runs the centre's own house.")
final class RunCommand extends ServingCommand {

    @Override
    protected String usualDirectory() {
        return "data";
    }

    @Override
    protected String profile() {
        return "run";
    }

    @Override
    protected void prepare(DataDirectory directory) {
        directory.refuseDemonstration();
    }
}

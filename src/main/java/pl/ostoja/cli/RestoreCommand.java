package pl.ostoja.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.ostoja.operations.Database;
import pl.ostoja.operations.Restore;

/// `restore FILE`: a back-up into an empty directory or an empty database.
@Command(name = "restore", description = "Brings a back-up into an empty data directory or database.")
final class RestoreCommand extends DataCommand {

    @Parameters(paramLabel = "FILE", description = "a file that backup wrote")
    private Path file;

    @Override
    public Integer call() {
        Quiet.please();
        var directory = directory();
        directory.requireEmpty();
        var wasEmpty = directory.isEmpty();
        try (var database = Database.open(directory, true)) {
            new Restore(database.login(), this::progress).readFrom(file);
        } catch (RuntimeException e) {
            if (wasEmpty) {
                directory.clear();
            }
            throw e;
        }
        say("Restored from " + file);
        return 0;
    }
}

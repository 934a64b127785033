package pl.ostoja.cli;

import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.ostoja.operations.Backup;
import pl.ostoja.operations.Database;

/// `backup FILE`: the whole centre in one file, while everybody works on.
@Command(name = "backup", description = "Writes the whole centre into one file. The house may be running meanwhile.")
final class BackupCommand extends DataCommand {

    @Parameters(paramLabel = "FILE", description = "the file to write, for example ostoja-2021-03-15.zip")
    private Path file;

    @Override
    public Integer call() throws Exception {
        Quiet.please();
        directory().requireData();
        try (var database = Database.open(directory(), false)) {
            new Backup(database.login(), VersionCommand.number(), this::progress)
                    .writeTo(file, Clock.systemUTC().instant());
        }
        say("Backed up to " + file);
        return 0;
    }
}

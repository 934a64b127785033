package pl.ostoja.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import pl.ostoja.operations.OutOfOrder;

/// All commands. A new one is a class in this package and a line in the list below.
@Command(
        name = "./ostoja",
        description = "Keeps a social-assistance centre working through a crisis.",
        footer = {
            "",
            "Beside these, for who works on the program itself:",
            "  test               Checks format and rules of the house, runs all tests.",
            "  test faults        Kills, starves and splits the program while it works.",
            "  bench              Measures the program under load; see ./ostoja bench --help."
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class,
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ImportListCommand.class,
            ImportSituationCommand.class,
            ReportCommand.class,
            SimulateCommand.class,
            RehearsalCommand.class,
            CheckJournalCommand.class,
            VersionCommand.class,
            HelpCommand.class
        })
public final class Cli implements Runnable {

    private static final int FAILED = 1;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    static void main(String... arguments) {
        System.exit(commands().execute(arguments));
    }

    /// Their exit codes: 0 done, 1 could not be done, 2 not understood.
    static CommandLine commands() {
        return new CommandLine(new Cli())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Cli::explain)
                .setExecutionExceptionHandler(Cli::report);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    private static int explain(ParameterException mistake, String[] arguments) {
        var command = mistake.getCommandLine();
        command.getErr().println(mistake.getMessage());
        command.getErr().println("Try " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int report(Exception failure, CommandLine command, CommandLine.ParseResult asked) throws Exception {
        if (failure instanceof OutOfOrder known) {
            command.getErr().println(known.getMessage());
            return FAILED;
        }
        throw failure;
    }
}

package pl.ostoja.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import pl.ostoja.operations.OutOfOrder;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A command that works on the data of the centre through the use cases of its modules.
///
/// To add one: extend this, annotate it with `@Command(name, description)`, declare what it takes with picocli's
/// `@Option`
/// and `@Parameters`, do the work in [#work], and add a line to the list in [Cli]. Answers go to standard output,
/// progress
/// to standard error, so that a script can read the one while a person watches the other.
@Command(mixinStandardHelpOptions = true)
abstract class HouseCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private DataOption data;

    /// The exit code: 0 if what was asked for is done.
    protected abstract int work(House house) throws Exception;

    @Override
    public final Integer call() throws Exception {
        var directory = data.orElse("data");
        if (mustExist() && directory.isEmpty() && System.getenv("OSTOJA_DATABASE_URL") == null) {
            throw new OutOfOrder("There is no data in %s; name the directory with --data.".formatted(directory.path()));
        }
        try (var house = House.forOneCommand(directory)) {
            return work(house);
        }
    }

    /// Whether the command makes no sense without data. A command that plays with data of its own says no.
    protected boolean mustExist() {
        return true;
    }

    /// One line of the answer.
    protected final void say(String line) {
        spec.commandLine().getOut().println(line);
    }

    /// The whole answer for a program, one JSON value.
    protected final void sayJson(Object answer) {
        say(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(answer));
    }

    /// How far long work has come, for a person who waits.
    protected final void progress(String line) {
        spec.commandLine().getErr().println(line);
    }

    /// What was typed makes no sense; exit code 2.
    protected final CommandLine.ParameterException mistake(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}

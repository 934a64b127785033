package pl.ostoja.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import pl.ostoja.operations.DataDirectory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A command about the data of the centre. Answers go to standard output and progress to standard error, so that a
/// script can read the one while a person watches the other.
@Command(mixinStandardHelpOptions = true)
abstract class DataCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private DataOption data;

    protected final DataDirectory directory() {
        return data.orElse("data");
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

package pl.ostoja.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CliTest {

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void every_command_explains_itself() {
        for (var command : Cli.commands().getSubcommands().keySet()) {
            assertThat(type(command, "--help")).as(command).isZero();
        }
        assertThat(out.toString()).contains("Usage: ./ostoja backup");
    }

    @Test
    void an_unknown_command_is_answered_with_a_sentence() {
        assertThat(type("dance")).isEqualTo(2);
        assertThat(err.toString()).contains("dance").contains("--help");
    }

    @Test
    void no_command_at_all_is_no_success() {
        assertThat(type()).isEqualTo(2);
    }

    @Test
    void a_port_is_a_number_of_a_port() {
        assertThat(type("run", "--port", "eighty")).isEqualTo(2);
        assertThat(type("run", "--port", "70000")).isEqualTo(2);
    }

    @Test
    void a_mistyped_directory_is_not_filled_with_an_empty_house() {
        var mistyped = directory.resolve("dta");

        assertThat(type("backup", "--data", mistyped.toString(), "centre.zip")).isEqualTo(1);
        assertThat(err.toString()).contains("no data in");
        assertThat(mistyped).doesNotExist();
    }

    private int type(String... words) {
        return Cli.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}

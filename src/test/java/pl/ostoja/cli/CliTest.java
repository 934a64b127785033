package pl.ostoja.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
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

    @Test
    void what_cannot_be_simulated_is_said_before_anything_begins() throws IOException {
        var nothing = Files.createDirectory(directory.resolve("nothing")).toString();

        assertThat(type("simulate", "atlantis")).isEqualTo(2);
        assertThat(type("simulate", "pruszkow", "--days", "500")).isEqualTo(2);
        assertThat(type("simulate", "pruszkow", "--days", "many")).isEqualTo(2);
        assertThat(type("simulate", "moscow", "--scale", "0")).isEqualTo(2);
        assertThat(type("simulate", "moscow", "--scale", "NaN")).isEqualTo(2);
        assertThat(type("simulate", "moscow", "--situation", nothing)).isEqualTo(2);
        assertThat(type("simulate", "pruszkow", "--situation", nothing)).isEqualTo(2);
        assertThat(type("simulate", "pruszkow", "--situation", nothing + "-at-all"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "czestochowa, pruszkow, moscow",
                        "from 1 to 122",
                        "more than 0, at most 1",
                        "leave --situation out",
                        "between 2020-03-01 and 2020-06-30",
                        "there is none at");
    }

    private int type(String... words) {
        return Cli.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}

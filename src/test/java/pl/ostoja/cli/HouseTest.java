package pl.ostoja.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.stereotype.Service;
import pl.ostoja.kernel.Channel;
import pl.ostoja.operations.DataDirectory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseTest {

    @TempDir
    Path directory;

    @Test
    void a_command_reaches_the_use_cases_of_every_module_without_any_page() {
        try (var house = House.forOneCommand(new DataDirectory(directory))) {
            for (var useCases : house.namesOf(Service.class)) {
                assertThatCode(() -> house.get(useCases)).as(useCases).doesNotThrowAnyException();
            }
            assertThat(house.act(Channel.PROGRAM).actor().name()).startsWith("./ostoja");
        }
    }
}

package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.Chromium.Visitors;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.simulation.Play;
import pl.ostoja.simulation.Simulation;
import pl.ostoja.simulation.Town;

/// Makes the pictures of the documentation: the main pages in a town in the middle of a wave.
@JourneyTest
class PicturesJourney {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 11, 1);
    static final Path PICTURES = Path.of("docs/pictures");

    @Autowired
    Simulation simulation;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void settle() {
        var town = Town.DEMO.scaled(0.2).beginning(FIRST_DAY);
        simulation.play(Play.of(town, 3, 7).until(LocalTime.of(9, 0)), clock, _ -> {});
    }

    @Test
    void the_main_pages_are_pictured(Visitors visitors) throws Exception {
        Files.createDirectories(PICTURES);
        var pages = Map.of(
                Role.OPERATOR, List.of("/next-call"),
                Role.DIRECTOR, List.of("/day", "/figures"),
                Role.HEAD_OF_SECTION, List.of("/rounds", "/statuses"),
                Role.DISPATCHER, List.of("/tasks", "/requests", "/lists"));
        for (var entry : pages.entrySet()) {
            var visitor = visitors.as(entry.getKey());
            for (var path : entry.getValue()) {
                var name =
                        entry.getKey().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                                + path.replace('/', '-');
                visitor.onDesktop().inTheDark(false).open(path).picture(PICTURES.resolve(name + ".png"));
                assertThat(PICTURES.resolve(name + ".png")).isNotEmptyFile();
            }
        }
    }
}

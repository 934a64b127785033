package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.Chromium.Visitors;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.simulation.Simulation;
import pl.ostoja.simulation.Town;

/// Every room of the menu, as each role sees it, in a town in the middle of a wave: axe finds nothing in the light and
/// in the dark, on a desk and on a phone, and nothing juts out.
@JourneyTest
class EveryPageJourney {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 11, 1);
    static final Path PICTURES = Path.of("docs/pictures");

    @Autowired
    Simulation simulation;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void settle() {
        simulation.play(Town.DEMO.scaled(0.2).beginning(FIRST_DAY), 3, 7, clock, LocalTime.of(9, 0), _ -> {});
    }

    @Test
    void is_clean_and_fits(Visitors visitors) {
        var seen = new HashSet<String>();
        var complaints = new LinkedHashMap<String, String>();
        for (var role : Role.values()) {
            var visitor = visitors.as(role);
            for (var path : rooms(visitor)) {
                if (seen.add(path)) {
                    look(visitor.onDesktop().inTheDark(false).open(path), path, complaints);
                    look(visitor.onPhone(), path + " on a phone", complaints);
                    look(visitor.inTheDark(true).open(path), path + " on a phone, dark", complaints);
                    look(visitor.onDesktop(), path + ", dark", complaints);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(complaints).isEmpty();
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

    private static List<String> rooms(Visitor visitor) {
        var rooms = new ArrayList<String>();
        for (var link : visitor.page().locator("nav.menu a").all()) {
            rooms.add(link.getAttribute("href"));
        }
        rooms.add("/account");
        return rooms;
    }

    private static void look(Visitor visitor, String where, Map<String, String> complaints) {
        try {
            visitor.findsNothingWrong();
        } catch (AssertionError wrong) {
            complaints.put(where, wrong.getMessage());
        }
    }
}

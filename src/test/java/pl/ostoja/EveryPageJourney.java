package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.ostoja.Chromium.Visitors;
import pl.ostoja.Rooms.Room;
import pl.ostoja.access.Role;
import pl.ostoja.access.SetUpCode;

/// Every page of the product, as the role that uses it sees it in a town in the middle of a wave: axe finds nothing,
/// nothing juts out on a phone, the console is silent, no link leads nowhere. What is found is told all together.
@JourneyTest
class EveryPageJourney {

    /// Doors that answer with a part of a page, or with a page that has a story of its own.
    private static final Map<String, String> SPARED = Map.of(
            "/people/{id}/news", "a part of the card, shown when a colleague has changed it",
            "/setup", "gone as soon as there is an account; looked at before the town is founded",
            "/error", "what other addresses answer when they fail");

    private static final Path RESULT = Path.of("target/pages.md");

    @TempDir
    Path folder;

    @Autowired
    ApplicationContext beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void is_clean_and_fits(Visitors visitors) throws IOException {
        var looks = new ArrayList<Look>();
        looks.add(Look.at(visitors.as(null), setUp()));
        var rooms = Rooms.of(BusyTown.play(beans, folder).furnished());
        var links = new Links();
        var inside = new HashMap<@Nullable Role, Visitor>();

        for (var room : rooms) {
            var visitor = inside.computeIfAbsent(room.role(), role -> BusyTown.enter(visitors, role));
            looks.add(Look.at(visitor, room));
            links.on(visitor, room);
        }
        var findings = new ArrayList<String>();
        looks.forEach(look -> findings.addAll(look.findings()));
        inside.forEach((role, visitor) -> findings.addAll(links.dead(role, visitor)));

        write(looks);
        assertThat(findings).isEmpty();
        assertThat(rooms.stream().map(Room::door)).containsAll(pages());
    }

    /// The town is empty again, but the house remembers the accounts of the journeys before.
    private Room setUp() {
        ReflectionTestUtils.setField(beans.getBean(SetUpCode.class), "done", false);
        return new Room("/setup", null, "/setup");
    }

    private List<String> pages() {
        var pages = new TreeSet<String>();
        for (var door : Door.all(mapping)) {
            var answer = door.handler().getReturnType().getParameterType();
            var isPage = View.class.isAssignableFrom(answer) || answer == Object.class;
            if ("GET".equals(door.method()) && isPage && !SPARED.containsKey(door.pattern())) {
                pages.add(door.pattern());
            }
        }
        return List.copyOf(pages);
    }

    private static void write(List<Look> looks) throws IOException {
        var text = new StringBuilder(
                "| page | seen by | 390 px | 1440 px | axe, 390 px light | axe, 390 px dark | axe, 1440 px dark "
                        + "| axe, 1440 px light | words | console |\n|---|---|---|---|---|---|---|---|---|---|\n");
        looks.forEach(look -> text.append(look.line()).append('\n'));
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, text);
    }
}

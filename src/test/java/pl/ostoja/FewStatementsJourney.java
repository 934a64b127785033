package pl.ostoja;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import pl.ostoja.Statements.Heard;
import pl.ostoja.reports.Closing;

/// No page asks the database more than a handful of questions, session and journal included: a page that asks once per
/// row is quick in a story and slow in a city.
@JourneyTest
class FewStatementsJourney {

    private static final int MOST = 6;

    /// News for open screens, gathered from everybody and sent when it suits.
    private static final String SAID_BY_ANOTHER_THREAD = "pg_notify";

    @TempDir
    Path folder;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Workers workers;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    @Test
    void every_page_needs_few_statements() throws Exception {
        var rooms = Rooms.of(BusyTown.play(beans, folder).furnished());
        await().until(beans.getBean(Closing.class)::run); // a year is told from closed days, as outside of tests
        var visits = new Visits(port, workers);
        var tooMany = new ArrayList<String>();
        var allowed = allowed();
        for (var room : rooms) {
            if (room.role() != null) {
                visits.page(room.role(), room.address()); // the first look may fill what is kept
                statements.listen();
                visits.page(room.role(), room.address());
                var asked = statements.stop().stream()
                        .map(Heard::sql)
                        .filter(sql -> !sql.contains(SAID_BY_ANOTHER_THREAD))
                        .toList();
                if (asked.size() > allowed.getOrDefault(room.role() + " " + room.door(), MOST)) {
                    tooMany.add("%s %s %d%n    %s"
                            .formatted(room.role(), room.door(), asked.size(), String.join("\n    ", asked)));
                }
            }
        }
        assertThat(tooMany).isEmpty();
    }

    /// Pages that still ask more, as `ROLE /door count`. The list may only become shorter and its numbers smaller.
    private static Map<String, Integer> allowed() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/pages-with-many-statements.txt")).stream()
                .collect(toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> Integer.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
    }
}

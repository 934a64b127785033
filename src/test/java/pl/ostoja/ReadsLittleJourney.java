package pl.ostoja;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.ostoja.QueryPlans.Plan;
import pl.ostoja.QueryPlans.Reading;
import pl.ostoja.access.Role;

/// No page reads its way through a table: in a town of twenty thousand people, each statement of each page looks at no
/// more rows than the page could ever need. A page that reads everything is quick in a story and slow in a city.
@JourneyTest
class ReadsLittleJourney {

    private static final long MOST = 2_000;

    /// Pages that more than one role keeps open all day.
    private static final Set<String> OPEN_ALL_DAY = Set.of(
            "/requests",
            "/tasks",
            "/rounds",
            "/escalations",
            "/statuses",
            "/lists",
            "/people",
            "/people/{id}",
            "/next-call",
            "/my-tasks");

    /// Pages that count everything there is: how long they may take is measured by `./ostoja bench reports`.
    private static final Set<String> COUNTING = Set.of("/day", "/figures", "/figures/{code}/records", "/reports/{day}");

    @TempDir
    Path folder;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Workers workers;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource source;

    @LocalServerPort
    int port;

    private final Map<String, Long> allowed = allowed();
    private final Map<String, String> tooMuch = new TreeMap<>();
    private final Map<String, Long> most = new HashMap<>();
    private final Set<String> judged = new HashSet<>();

    @Test
    void no_page_reads_more_than_it_could_show() throws Exception {
        var rooms = Rooms.of(BusyTown.play(beans, folder).furnished());
        new GrownTown(db, transaction).grow();
        var visits = new Visits(port, workers);
        for (var look : looks(rooms)) {
            if (visits.look(look.role(), look.address()).statusCode() != 403) {
                statements.listen();
                visits.page(look.role(), look.address());
                judge(look.role(), look.door());
            }
        }
        statements.listen();
        visits.send(
                Role.OPERATOR,
                "/next-call",
                "/next-call",
                Map.of("act", UUID.randomUUID().toString()));
        judge(Role.OPERATOR, "take-next");
        allowed.keySet().forEach(what -> System.out.printf("SEEN: %s %d%n", what, most.getOrDefault(what, 0L)));
        assertThat(tooMuch.values()).isEmpty();
    }

    private record Look(Role role, String door, String address) {}

    /// Every page with its own role, and what is open all day with every role.
    private static Set<Look> looks(List<Rooms.Room> rooms) {
        var looks = new LinkedHashSet<Look>();
        for (var room : rooms) {
            if (room.role() != null && !COUNTING.contains(room.door())) {
                var roles = OPEN_ALL_DAY.contains(room.door()) ? EnumSet.allOf(Role.class) : EnumSet.of(room.role());
                roles.forEach(role -> looks.add(new Look(role, room.door(), room.address())));
            }
        }
        return looks;
    }

    private void judge(Role role, String door) throws Exception {
        for (var heard : statements.stop()) {
            if (QueryPlans.canBeExplained(heard) && judged.add(door + heard)) {
                var plan = new QueryPlans(source).of(heard);
                var what = door + " " + culprit(plan);
                most.merge(what, plan.rows(), Math::max);
                if (plan.rows() > allowed.getOrDefault(what, MOST)) {
                    tooMuch.putIfAbsent(what, "%s %d (%s)%n    %s".formatted(what, plan.rows(), role, plan));
                }
            }
        }
    }

    /// The table of which most is read.
    private static String culprit(Plan plan) {
        return plan.readings().stream()
                .collect(groupingBy(Reading::table, summingLong(Reading::rows)))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("-");
    }

    /// Statements that still read more, as `/door table rows # why`; the table is the one of which most is read. The
    /// list may only become shorter and its numbers smaller.
    private static Map<String, Long> allowed() {
        return lines(Path.of("src/test/resources/pages-that-read-much.txt")).stream()
                .map(line -> line.substring(0, line.indexOf('#')).strip())
                .collect(toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> Long.valueOf(line.substring(line.lastIndexOf(' ') + 1)),
                        Math::max));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

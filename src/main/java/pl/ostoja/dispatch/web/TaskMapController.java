package pl.ostoja.dispatch.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// What the map draws: the centre's own districts and the tasks of the board, without any tile server.
@RestController
@May(Permission.TASKS_SEE)
class TaskMapController {

    /// A task on the map.
    record Point(UUID id, double lat, double lon, String label, String state, boolean late) {}

    private static final int MOST_POINTS = 2_000;

    private final TaskBoards boards;
    private final JdbcClient db;
    private final Clock clock;

    TaskMapController(TaskBoards boards, JdbcClient db, Clock clock) {
        this.boards = boards;
        this.db = db;
        this.clock = clock;
    }

    @GetMapping("/tasks/points")
    List<Point> points(Page page, SignedIn me, TaskFilter filter) {
        var now = clock.instant();
        return boards.rows(filter, me, MOST_POINTS, 0).stream()
                .filter(row -> row.lat() != null && row.lon() != null)
                .map(row -> point(page, row, row.isLate(now)))
                .toList();
    }

    @GetMapping(path = "/tasks/districts", produces = MediaType.APPLICATION_JSON_VALUE)
    String districts() {
        return db.sql("""
                select coalesce(jsonb_agg(jsonb_build_object('name', name, 'shape', cast(geojson as jsonb)) order by name),
                                '[]'::jsonb)::text
                  from centre.district_card where geojson is not null
                """).query(String.class).single();
    }

    private static Point point(Page page, TaskRow row, boolean late) {
        return new Point(
                row.id(),
                at(row.lat()),
                at(row.lon()),
                page.word("dispatch.type", row.type()) + ", " + row.address(),
                page.word("dispatch.state", row.state()),
                late);
    }

    private static double at(@Nullable Double degrees) {
        return degrees == null ? 0 : degrees;
    }
}

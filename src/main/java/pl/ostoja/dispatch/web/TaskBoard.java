package pl.ostoja.dispatch.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The dispatcher's board as it is drawn.
///
/// @param workers accounts that may carry tasks
public record TaskBoard(
        TaskFilter filter,
        List<TaskRow> rows,
        Map<TaskFilter.Show, Long> counts,
        List<Choice> districts,
        List<Choice> workers,
        List<Choice> organisations,
        Instant now) {

    /// Something to choose by its name.
    public record Choice(UUID id, String name) {}

    public boolean hasMore() {
        return rows.size() > TaskFilter.ROWS;
    }

    public List<TaskRow> shown() {
        return hasMore() ? rows.subList(0, TaskFilter.ROWS) : rows;
    }
}

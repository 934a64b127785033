package pl.ostoja.reports.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.ostoja.reports.Backlog;

/// What the director is told of one kind of work that waits today.
///
/// @param name key of the text that names it
/// @param late how much won't be done in time at the present pace; null while there is no pace
/// @param finish when all would be done; null while there is no pace
public record Outlook(
        String name,
        String link,
        int left,
        int done,
        long hours,
        @Nullable Integer late,
        @Nullable Instant finish) {

    static Outlook of(Backlog backlog, Instant now) {
        var pace = backlog.pace(now);
        var late = pace.late(now);
        return new Outlook(
                backlog.name(),
                backlog.link(),
                pace.leftInAll(),
                pace.done(),
                pace.over().toHours(),
                late.isPresent() ? late.getAsInt() : null,
                pace.finish(now).orElse(null));
    }

    public boolean isLate() {
        return late != null && late > 0;
    }
}

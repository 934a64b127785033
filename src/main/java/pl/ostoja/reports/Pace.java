package pl.ostoja.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What is left of a day's work and how fast it went lately: enough to say what will be late at the present pace.
///
/// @param left by when how much has to be done
/// @param done how much was done within `over` before now
public record Pace(List<Due> left, int done, Duration over) {

    /// The time in which a pace is taken: long enough for a tour, short enough to notice that people went home.
    public static final Duration LAST_HOURS = Duration.ofHours(2);

    public record Due(Instant by, int count) {}

    /// A row as one question counts it: what has to be done by a time or, without one, what was done lately.
    public record Counted(@Nullable Instant by, int count) {}

    public static Pace ofLastHours(List<Counted> rows) {
        var left = rows.stream()
                .filter(row -> row.count() > 0)
                .flatMap(row -> Optional.ofNullable(row.by()).map(by -> new Due(by, row.count())).stream())
                .toList();
        var done = rows.stream()
                .filter(row -> row.by() == null)
                .mapToInt(Counted::count)
                .sum();
        return new Pace(left, done, LAST_HOURS);
    }

    public int leftInAll() {
        return left.stream().mapToInt(Due::count).sum();
    }

    /// How much won't be done in time when what is due first is done first. Empty as long as nothing was done to judge
    /// by.
    public OptionalInt late(Instant now) {
        if (done == 0 && !left.isEmpty()) {
            return OptionalInt.empty();
        }
        var finished = 0L;
        var late = 0L;
        for (var due : left.stream().sorted(Comparator.comparing(Due::by)).toList()) {
            var inTime = Math.clamp(doneUntil(due.by(), now) - finished, 0, due.count());
            finished += inTime;
            late += due.count() - inTime;
        }
        return OptionalInt.of((int) late);
    }

    /// When all of it would be done; empty as long as there is no pace.
    public Optional<Instant> finish(Instant now) {
        return done == 0
                ? Optional.empty()
                : Optional.of(now.plus(over.multipliedBy(leftInAll()).dividedBy(done)));
    }

    private long doneUntil(Instant by, Instant now) {
        return Math.max(0, done * Duration.between(now, by).toSeconds() / over.toSeconds());
    }
}

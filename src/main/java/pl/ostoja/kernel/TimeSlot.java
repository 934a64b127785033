package pl.ostoja.kernel;

import java.time.Duration;
import java.time.Instant;

/// A stretch of time with its beginning and without its end, so that slots can follow each other and not overlap.
public record TimeSlot(Instant from, Instant until) {

    public TimeSlot {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a time slot ends after it begins");
        }
    }

    public static TimeSlot of(Instant from, Duration length) {
        return new TimeSlot(from, from.plus(length));
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    public boolean overlaps(TimeSlot other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }
}

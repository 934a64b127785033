package pl.ostoja.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands still until somebody turns it: for tests, and for playing days of a simulated town.
public final class TurnableClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    public TurnableClock(Instant start, ZoneId zone) {
        this.now = start;
        this.zone = zone;
    }

    public void set(Instant instant) {
        now = instant;
    }

    public synchronized void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TurnableClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}

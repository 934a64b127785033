package pl.ostoja.cli;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.operations.DataDirectory;
import pl.ostoja.simulation.Simulation;
import pl.ostoja.simulation.Town;

/// Settles the town of the demonstration: the last days of a wave, and today until now.
final class DemoTown {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final int DAYS = 10;
    private static final LocalTime NOON = LocalTime.of(11, 30);

    private final DataDirectory directory;

    DemoTown(DataDirectory directory) {
        this.directory = directory;
    }

    /// A directory that was filled halfway is emptied again, so that the next start begins anew.
    void settle() {
        var now = Clock.system(ZONE).instant().atZone(ZONE);
        var start = now.toLocalDate().minusDays(DAYS - 1L);
        var clock = new TurnableClock(start.atStartOfDay(ZONE).toInstant(), ZONE);
        System.err.println("Settling the town of the demonstration; this happens once.");
        try (var house = House.forPlaying(directory, clock)) {
            house.get(Simulation.class)
                    .play(
                            Town.DEMO.beginning(start),
                            DAYS,
                            2020,
                            clock,
                            hour(now.toLocalTime()),
                            day -> System.err.printf(
                                    "  %s: %d new, %d calls, %d tasks%n",
                                    day.day(), day.confined(), day.attempts(), day.tasks()));
        } catch (RuntimeException e) {
            directory.clear();
            throw e;
        }
    }

    /// Late visitors find an afternoon with work left to do.
    private static LocalTime hour(LocalTime now) {
        return now.isBefore(NOON) ? now : NOON;
    }
}

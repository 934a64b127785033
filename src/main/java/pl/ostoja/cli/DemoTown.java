package pl.ostoja.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.operations.DataDirectory;
import pl.ostoja.simulation.Simulation;
import pl.ostoja.simulation.Town;

/// The town of the demonstration. It lives in the wave of November 2020: nobody is put into quarantine today, so
/// the day on which it was settled is the 12th of November 2020 for it, and time goes on from there.
record DemoTown(DataDirectory directory, LocalDate settled) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 11, 12);
    private static final int DAYS = 10;
    private static final LocalTime NOON = LocalTime.of(11, 30);
    private static final long SEED = 2020;

    static LocalDate realToday() {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), ZONE);
    }

    /// The time in the town.
    Clock clock() {
        var shift = Duration.between(
                settled.atStartOfDay(ZONE).toInstant(),
                FIRST_DAY.atStartOfDay(ZONE).toInstant());
        return Clock.offset(Clock.system(ZONE), shift);
    }

    /// Plays the last days of the wave, and today until now; a directory that was filled halfway is emptied again.
    void settle() {
        var now = clock().instant().atZone(ZONE);
        var start = now.toLocalDate().minusDays(DAYS - 1L);
        var turned = new TurnableClock(start.atStartOfDay(ZONE).toInstant(), ZONE);
        System.err.println("Settling the town of the demonstration; this happens once.");
        try (var house = House.forPlaying(directory, turned)) {
            house.get(Simulation.class)
                    .play(
                            Town.DEMO.beginning(start),
                            DAYS,
                            SEED,
                            turned,
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

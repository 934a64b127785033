package pl.ostoja.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.operations.DataDirectory;
import pl.ostoja.simulation.Play;
import pl.ostoja.simulation.Simulation;
import pl.ostoja.simulation.Town;

/// The town of the demonstration. It lives in the wave of November 2020: nobody is put into quarantine today, so
/// the moment at which it was settled is late morning of the 12th of November 2020 for it, and time goes on from there.
record DemoTown(DataDirectory directory, Instant settled) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 12);
    private static final LocalTime NOW = LocalTime.of(11, 30);
    /// Until then the operators of today have worked; the rest of the round is left to the visitor.
    private static final LocalTime WORKED_UNTIL = LocalTime.of(8, 40);
    private static final int DAYS = 10;
    private static final long SEED = 2020;

    /// The time in the town.
    Clock clock() {
        var shift = Duration.between(settled, TODAY.atTime(NOW).atZone(ZONE).toInstant());
        return Clock.offset(Clock.system(ZONE), shift);
    }

    /// Plays the last days of the wave and this morning; a directory that was filled halfway is emptied again.
    void settle() {
        var start = TODAY.minusDays(DAYS - 1L);
        var turned = new TurnableClock(start.atStartOfDay(ZONE).toInstant(), ZONE);
        System.err.println("Settling the town of the demonstration; this happens once.");
        try (var house = House.forPlaying(directory, turned)) {
            house.get(Simulation.class)
                    .play(
                            Play.of(Town.DEMO.beginning(start), DAYS, SEED).until(WORKED_UNTIL),
                            turned,
                            day -> System.err.printf(
                                    "  %s: %d new, %d calls, %d tasks%n",
                                    day.day(), day.confined(), day.attempts(), day.tasks()));
            new DemoRegister(house, turned).fill(TODAY);
        } catch (RuntimeException e) {
            directory.clear();
            throw e;
        }
    }
}

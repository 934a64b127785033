package pl.ostoja.simulation;

import java.time.LocalTime;

/// What is to be played.
///
/// @param days how many of the town's days
/// @param seed the same seed gives the same days
/// @param wave how those who are confined are spread over the town's days
/// @param lastHour on the last day nothing happens after this hour, as if the visitor came in the middle of it
public record Play(Town town, int days, long seed, Wave wave, LocalTime lastHour) {

    /// Whole days in the shape of the town's own waves.
    public static Play of(Town town, int days, long seed) {
        return new Play(town, days, seed, Wave.of(town), LocalTime.MAX);
    }

    public Play like(Wave other) {
        return new Play(town, days, seed, other, lastHour);
    }

    public Play until(LocalTime hour) {
        return new Play(town, days, seed, wave, hour);
    }

    boolean endsEarly(int day) {
        return day == days - 1 && !lastHour.equals(LocalTime.MAX);
    }
}

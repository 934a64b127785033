package pl.ostoja.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What some outcomes ask for besides.
///
/// @param callBackAt the time that was promised
/// @param day the day of a death
/// @param language in which an interpreter is to call, two letters
/// @param place commune to which somebody moved
public record Said(
        @Nullable Instant callBackAt,
        @Nullable LocalDate day,
        @Nullable String language,
        @Nullable String place) {

    public static final Said NOTHING = new Said(null, null, null, null);
}

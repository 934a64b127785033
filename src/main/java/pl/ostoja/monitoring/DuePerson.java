package pl.ostoja.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody whose turn it is by one plan, with what a round needs to know.
///
/// @param phone the best number of the person's own
/// @param sharedBy how many persons use it
/// @param otherPhone a number of somebody else in the household
/// @param promised when we said that we would ring back, if that is still to come
record DuePerson(
        UUID person,
        Home home,
        Listing listing,
        @Nullable String phone,
        int sharedBy,
        @Nullable String otherPhone,
        int risks,
        @Nullable LocalDate reachedOn,
        boolean missedYesterday,
        boolean reoffer,
        @Nullable Instant promised) {

    /// The household, and how it wants to be called.
    record Home(
            UUID id,
            @Nullable UUID district,
            boolean neutral,
            boolean byPhone,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            @Nullable String language) {}

    /// The plan by which the person is due, since when, and until when it lasts.
    record Listing(
            UUID plan,
            String kind,
            String script,
            LocalTime from,
            LocalTime until,
            LocalDate dueSince,
            LocalDate startDay,
            @Nullable LocalDate endDay,
            Instant knownAt) {}

    /// Not spoken with since this status, or this membership, began.
    boolean isFirst() {
        return reachedOn == null || reachedOn.isBefore(listing.startDay());
    }

    Map<ScorePart, Integer> occurrences(LocalDate day) {
        var parts = new EnumMap<ScorePart, Integer>(ScorePart.class);
        parts.put(ScorePart.FIRST_CONTACT, isFirst() ? 1 : 0);
        parts.put(ScorePart.MISSED_YESTERDAY, missedYesterday ? 1 : 0);
        parts.put(ScorePart.RISK, risks);
        parts.put(
                ScorePart.END_NEAR, listing.endDay() != null && listing.endDay().isBefore(day.plusDays(2)) ? 1 : 0);
        parts.put(ScorePart.DAYS_SINCE, (int) (day.toEpochDay() - since().toEpochDay()));
        parts.put(ScorePart.REOFFER, reoffer ? 1 : 0);
        return parts;
    }

    private LocalDate since() {
        return reachedOn == null ? listing.startDay() : reachedOn;
    }
}

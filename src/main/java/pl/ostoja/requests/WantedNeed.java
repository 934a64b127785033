package pl.ostoja.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.people.PersonId;

/// One need as it was heard.
///
/// @param code a [NeedKind] of the catalogue
/// @param urgency when it differs from the catalogue
/// @param quantity pieces: portions of a meal, parcels, sacks
/// @param cannotSecure whether the person can't secure it alone; null when nobody asked
/// @param day the day on which it is wanted, when that is known
/// @param persons for whom, when that is not everybody the request is about
public record WantedNeed(
        String code,
        @Nullable Urgency urgency,
        @Nullable String note,
        int quantity,
        @Nullable Boolean cannotSecure,
        @Nullable LocalDate day,
        List<PersonId> persons) {

    public WantedNeed {
        persons = List.copyOf(persons);
    }

    public WantedNeed(
            String code,
            @Nullable Urgency urgency,
            @Nullable String note,
            int quantity,
            @Nullable Boolean cannotSecure,
            @Nullable LocalDate day) {
        this(code, urgency, note, quantity, cannotSecure, day, List.of());
    }

    /// One piece, as urgent as the catalogue says.
    public static WantedNeed of(String code) {
        return new WantedNeed(code, null, null, 1, null, null);
    }

    public WantedNeed times(int pieces) {
        return new WantedNeed(code, urgency, note, pieces, cannotSecure, day, persons);
    }

    public WantedNeed becauseTheyCannotSecureIt() {
        return new WantedNeed(code, urgency, note, quantity, true, day, persons);
    }

    public WantedNeed noting(String words) {
        return new WantedNeed(code, urgency, words, quantity, cannotSecure, day, persons);
    }

    public WantedNeed withUrgency(Urgency other) {
        return new WantedNeed(code, other, note, quantity, cannotSecure, day, persons);
    }
}

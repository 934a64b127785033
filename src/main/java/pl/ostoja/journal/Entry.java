package pl.ostoja.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the journal, built up step by step: what was done, to whom, on which record, with which details.
///
/// Details hold constants, ids, dates and numbers, never names, numbers of phones or addresses.
///
/// @param deed what was done, as `<module>.<past participle>`; its words stand in the texts under `journal.deed.<deed>`
public record Entry(
        String deed,
        @Nullable UUID person,
        @Nullable UUID household,
        @Nullable String kind,
        @Nullable UUID subject,
        @Nullable String reason,
        Map<String, String> details) {

    public Entry {
        details = Map.copyOf(details);
    }

    public static Entry of(String deed) {
        return new Entry(deed, null, null, null, null, null, Map.of());
    }

    public Entry person(@Nullable UUID id) {
        return new Entry(deed, id, household, kind, subject, reason, details);
    }

    public Entry household(@Nullable UUID id) {
        return new Entry(deed, person, id, kind, subject, reason, details);
    }

    /// The record that was touched, for example `request` and its id.
    public Entry subject(String kind, UUID id) {
        return new Entry(deed, person, household, kind, id, reason, details);
    }

    /// Why, in the actor's own words.
    public Entry reason(@Nullable String words) {
        return new Entry(deed, person, household, kind, subject, words, details);
    }

    public Entry detail(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(details);
        more.put(name, value.toString());
        return new Entry(deed, person, household, kind, subject, reason, more);
    }
}

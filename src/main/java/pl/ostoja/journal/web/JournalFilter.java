package pl.ostoja.journal.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// What to look for in the journal; what is empty does not matter.
///
/// @param after where the page begins, as the page before told
public record JournalFilter(
        @Nullable UUID person,
        @Nullable UUID account,
        @Nullable String deed,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Nullable String after) {

    /// The address of the page that follows.
    public String next(LineRow last) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        parts.put("person", person);
        parts.put("account", account);
        parts.put("deed", deed);
        parts.put("from", from);
        parts.put("until", until);
        parts.put("after", last.cursor());
        return "/journal?"
                + parts.entrySet().stream()
                        .filter(part -> part.getValue() != null
                                && !part.getValue().toString().isEmpty())
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining("&"));
    }

    Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("person", person);
        values.put("account", account);
        values.put("deed", deed);
        return values;
    }
}

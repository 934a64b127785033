package pl.ostoja.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that happened.
///
/// @param kind for the filter: the module, or a finer word of it; its words stand under `timeline.kind.<kind>`
/// @param key of the text, which `arguments` complete
/// @param note words of a worker, shown as they are
/// @param link to where it can be seen in full
public record TimelineEntry(
        Instant at,
        String kind,
        String key,
        List<Object> arguments,
        @Nullable String note,
        @Nullable String link) {

    public TimelineEntry {
        arguments = List.copyOf(arguments);
    }
}

package pl.ostoja.people.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.ostoja.people.TimelineEntry;
import pl.ostoja.people.TimelineSource;
import pl.ostoja.people.Whose;

/// One timeline out of what every module knows, the newest first.
@Component
class Timeline {

    private final List<TimelineSource> sources;

    Timeline(List<TimelineSource> sources) {
        this.sources = sources;
    }

    List<TimelineEntry> of(Whose whose, int limit) {
        return sources.stream()
                .flatMap(source -> source.entries(whose, limit).stream())
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(limit)
                .toList();
    }
}

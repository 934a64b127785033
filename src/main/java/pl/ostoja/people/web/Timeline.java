package pl.ostoja.people.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.TimelineEntry;
import pl.ostoja.people.TimelineSource;
import pl.ostoja.ui.Lists;
import pl.ostoja.ui.Wanted;

/// One timeline out of what every module knows, the newest first.
@Component
class Timeline {

    private final List<TimelineSource<?>> sources;
    private final Lists lists;
    private final Clock clock;

    Timeline(List<TimelineSource<?>> sources, Lists lists, Clock clock) {
        this.sources = sources;
        this.lists = lists;
        this.clock = clock;
    }

    List<TimelineEntry> of(PersonId person, HouseholdId household, int limit) {
        var answer = lists.ask(
                Map.of(
                        "person", person.value(),
                        "household", household.value(),
                        "zone", clock.getZone().getId(),
                        "limit", limit),
                sources.stream().map(TimelineSource::lines).toArray(Wanted<?>[]::new));
        return sources.stream()
                .flatMap(source -> entries(source, answer))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(limit)
                .toList();
    }

    private static <T> Stream<TimelineEntry> entries(TimelineSource<T> source, Lists.Answer answer) {
        return answer.of(source.lines()).stream().map(source::entry);
    }
}

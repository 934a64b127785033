package pl.ostoja.quarantine.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.ui.Lists;
import pl.ostoja.ui.Wanted;

/// What stands around one status on its page.
@Component
class Surroundings {

    private static final Wanted<StatusWord> WORDS = new Wanted<>(StatusWord.class, """
            select o.name as sender, o.kind, w.list, w.day, w.start_day as start, w.end_day as last
              from quarantine.word w join quarantine.sender o on o.id = w.sender
             where w.status = :status order by w.day desc, o.name
            """);

    private static final Wanted<StatusStep> HISTORY = new Wanted<>(StatusStep.class, """
            select s.id, s.kind, s.state, s.start_day, s.end_day, s.rule, s.source
              from quarantine.status s
              join people.person_card p on p.id = s.person
              join people.person_card me on me.current = p.current
             where me.id = :person order by s.start_day desc, s.created_at desc
            """);

    private static final Wanted<Named> NAMES =
            new Wanted<>(Named.class, "select id, name from people.person_card where id = any(:people)");

    private static final Wanted<Missing> MISSING = new Wanted<>(
            Missing.class,
            "select id, missing_since as since from quarantine.status where id = :status and missing_since is not null");

    record Named(UUID id, String name) {}

    record Missing(UUID id, LocalDate since) {}

    /// @param missingSince since when a sender's lists lack this person
    /// @param words what each sender said last, the latest first
    /// @param history all statuses of the same person, the newest first
    record Around(
            @Nullable LocalDate missingSince,
            List<StatusWord> words,
            List<StatusStep> history,
            Map<UUID, String> names) {

        String name(UUID person) {
            return requireNonNull(names.get(person));
        }
    }

    private final Lists lists;

    Surroundings(Lists lists) {
        this.lists = lists;
    }

    /// @param others whose names are needed as well
    Around of(UUID status, UUID person, List<UUID> others) {
        var people = Stream.concat(Stream.of(person), others.stream()).toArray(UUID[]::new);
        var found =
                lists.ask(Map.of("status", status, "person", person, "people", people), WORDS, HISTORY, NAMES, MISSING);
        return new Around(
                found.of(MISSING).stream().map(Missing::since).findFirst().orElse(null),
                found.of(WORDS),
                found.of(HISTORY),
                found.of(NAMES).stream().collect(toMap(Named::id, Named::name)));
    }
}

package pl.ostoja.quarantine.intake;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.quarantine.ListApplied;
import pl.ostoja.quarantine.Origin;
import pl.ostoja.rules.RuleRow;
import pl.ostoja.rules.Rules;

/// Lets a compared list take effect: persons, statuses, changed days, words, marks, all in the caller's transaction.
@Component
class Applying {

    private final JdbcClient db;
    private final Newcomers newcomers;
    private final Rules rules;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applying(
            JdbcClient db,
            Newcomers newcomers,
            Rules rules,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.newcomers = newcomers;
        this.rules = rules;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    private record Touched(UUID person, UUID status, Fate fate, String why) {}

    void apply(Act act, OfficialList list, Sender sender) {
        var now = clock.instant();
        db.sql("set constraints all deferred").update();
        statement(ApplyingSql.CONVERT, list, sender, now).update();
        newcomers.each(
                act,
                list.id(),
                (numbers, persons) -> statement(ApplyingSql.ADD, list, sender, now)
                        .param("numbers", numbers)
                        .param("persons", persons)
                        .update());
        for (var sql : List.of(ApplyingSql.CHANGE, ApplyingSql.WORDS, ApplyingSql.SEEN_AGAIN, ApplyingSql.MISSING)) {
            statement(sql, list, sender, now).update();
        }
        note(act, list);
        events.publishEvent(new ListApplied(list.id().value(), list.day(), now));
    }

    private JdbcClient.StatementSpec statement(String sql, OfficialList list, Sender sender, Instant now) {
        return db.sql(sql)
                .param("list", list.id().value())
                .param("sender", sender.id())
                .param("origin", sender.kind().name())
                .param("source", sender.name())
                .param("rank", sender.kind().ordinal())
                .param("ranks", ranks())
                .param("forbidding", forbidding())
                .param("day", list.day())
                .param("now", now.atOffset(UTC));
    }

    private void note(Act act, OfficialList list) {
        var entry = Entry.of("quarantine.list-applied")
                .subject("list", list.id().value())
                .reason(list.legalBasis())
                .detail("sender", list.sender());
        for (var fate : list.counts().entrySet()) {
            entry = entry.detail(fate.getKey(), fate.getValue());
        }
        journal.write(act, entry);
        var touched = db.sql(ApplyingSql.TOUCHED)
                .param("list", list.id().value())
                .query(Touched.class)
                .list();
        journal.writeAll(act, touched.stream().map(Applying::line).toList());
    }

    private static Entry line(Touched touched) {
        return Entry.of(touched.fate() == Fate.CHANGED ? "quarantine.changed-by-list" : "quarantine.announced-by-list")
                .person(touched.person())
                .subject("confinement", touched.status())
                .detail("why", Objects.requireNonNullElse(touched.why(), ""));
    }

    /// Rows of the rules that allow no new status: what comes under them is an authority's own decision.
    private String[] forbidding() {
        return rules.all().stream()
                .filter(row -> row.code().equals("epidemic.new-statuses.allowed") && !row.flag())
                .map(RuleRow::id)
                .map(Object::toString)
                .toArray(String[]::new);
    }

    static String[] ranks() {
        return Arrays.stream(Origin.values()).map(Enum::name).toArray(String[]::new);
    }
}

package pl.ostoja.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;

/// The rules in force, by code and day, and the one way to change them.
@Service
public class Rules {

    private final RuleRepository rules;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rules(RuleRepository rules, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /// The row in force on a day. Keep its id with what you compute from it.
    public RuleRow inForce(String code, LocalDate day) {
        return find(code, day).orElseThrow(Problem.NotFound::new);
    }

    public Optional<RuleRow> find(String code, LocalDate day) {
        return new RuleBook(rules.of(code)).find(code, day);
    }

    /// All rows, by code, the oldest of each first.
    public List<RuleRow> all() {
        return rules.all();
    }

    /// All rows at once, for many results in a row.
    public RuleBook book() {
        return new RuleBook(rules.all());
    }

    /// Deadlines by the rules as they are now.
    public Deadlines deadlines() {
        return new Deadlines(book());
    }

    /// Gives a rule a new row from a day on. The row before it is closed on the eve; the new one ends where a later one
    /// already
    /// waits, else it is open. Rows are never rewritten, so a second row from the same day is refused.
    @Transactional
    public RuleId change(Act act, ChangeRule change) {
        return journal.once(act, RuleId.class, () -> {
            var former = rules.of(change.code());
            if (former.isEmpty()) {
                throw new Problem.NotFound();
            }
            return follow(act, change, former);
        });
    }

    private RuleId follow(Act act, ChangeRule change, List<RuleRow> rows) {
        var begun =
                rows.stream().filter(row -> row.hasBegunBy(change.validFrom())).toList();
        var model = begun.isEmpty() ? rows.getFirst() : begun.getLast();
        if (change.validFrom().equals(model.validFrom())) {
            throw new Problem.Refused("rule-of-that-day-exists", model.id().value());
        }
        var value =
                model.unit().read(change.value()).orElseThrow(() -> new Problem.Refused("rule-value-is-unreadable"));
        var row = model.changed(unusedAfter(model.id(), rows), change, value, eveOfNext(change.validFrom(), rows));
        if (!begun.isEmpty()) {
            rules.close(model.followedOn(change.validFrom()));
        }
        if (!rules.tryAdd(row, act, clock.instant())) {
            throw new Problem.Stale();
        }
        journal.write(
                act,
                Entry.of("rules.changed")
                        .detail("rule", row.id())
                        .detail("code", row.code())
                        .detail("from", row.validFrom())
                        .detail("value", row.text()));
        events.publishEvent(
                new RuleChanged(row.code(), row.id(), change.validFrom(), row.transition(), clock.instant()));
        return row.id();
    }

    private static RuleId unusedAfter(RuleId id, List<RuleRow> rows) {
        var next = id.next();
        while (rows.stream().map(RuleRow::id).anyMatch(next::equals)) {
            next = next.next();
        }
        return next;
    }

    private static @Nullable LocalDate eveOfNext(LocalDate day, List<RuleRow> rows) {
        return rows.stream()
                .map(RuleRow::validFrom)
                .filter(from -> from != null && from.isAfter(day))
                .findFirst()
                .map(from -> from.minusDays(1))
                .orElse(null);
    }
}

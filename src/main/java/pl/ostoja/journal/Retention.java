package pl.ostoja.journal;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;

/// How long records are kept. What is due is shown first and purged only when somebody says so.
@Service
@Transactional
public class Retention {

    private final ObjectProvider<RetainedRecords> records;
    private final ObjectProvider<Terms> terms;
    private final Journal journal;
    private final Clock clock;

    Retention(ObjectProvider<RetainedRecords> records, ObjectProvider<Terms> terms, Journal journal, Clock clock) {
        this.records = records;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    /// One kind of records with what is due today.
    ///
    /// @param before what lies wholly before this day is due
    public record Kept(String rule, Terms.Term term, LocalDate before, long due) {}

    /// Kinds of records for which a rule is in force.
    @Transactional(readOnly = true)
    public List<Kept> all() {
        var all = records.orderedStream().toList();
        var codes = all.stream().map(RetainedRecords::rule).collect(toSet());
        var found = new HashMap<String, Terms.Term>();
        terms.orderedStream().forEach(some -> found.putAll(some.find(codes, today())));
        return all.stream()
                .flatMap(each -> Optional.ofNullable(found.get(each.rule())).map(term -> kept(each, term)).stream())
                .toList();
    }

    /// Purges what is due by this rule; refused when it is no longer the day for which it was shown.
    public long purge(Act act, String rule, LocalDate before) {
        return journal.once(act, Long.class, () -> {
            var each = records.orderedStream()
                    .filter(some -> some.rule().equals(rule))
                    .findFirst()
                    .orElseThrow(Problem.NotFound::new);
            var kept = terms.orderedStream()
                    .flatMap(some -> some.find(rule, today()).stream())
                    .findFirst()
                    .map(term -> kept(each, term))
                    .orElseThrow(Problem.NotFound::new);
            if (!kept.before().equals(before)) {
                throw new Problem.Refused("purge-is-as-shown");
            }
            var purged = each.purge(before);
            journal.write(
                    act,
                    Entry.of("journal.purged")
                            .detail("rule", kept.term().rule())
                            .detail("before", before)
                            .detail("records", purged));
            return purged;
        });
    }

    private Kept kept(RetainedRecords each, Terms.Term term) {
        var before = today().minus(term.length());
        return new Kept(each.rule(), term, before, each.due(before));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

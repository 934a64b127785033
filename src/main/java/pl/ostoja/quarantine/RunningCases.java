package pl.ostoja.quarantine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.people.PersonDied;
import pl.ostoja.people.PersonMovedOut;
import pl.ostoja.people.PersonRevived;
import pl.ostoja.rules.RuleChanged;
import pl.ostoja.rules.Rules;
import pl.ostoja.rules.Transition;

/// What happens to running confinements without anybody touching them: a rule "for everybody" begins, somebody dies or
/// moves out.
@Service
@Transactional
public class RunningCases {

    private final ConfinementRepository statuses;
    private final Rules rules;
    private final Journal journal;
    private final ConfinementNews news;
    private final Clock clock;

    RunningCases(ConfinementRepository statuses, Rules rules, Journal journal, ConfinementNews news, Clock clock) {
        this.statuses = statuses;
        this.rules = rules;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    /// Computes anew what still runs on a day on which a rule for running cases begins; on other days does
    /// nothing. It may be called as often as one likes.
    ///
    /// @return how many computed ends are other than before
    public int followRules(Act act, LocalDate day) {
        var book = rules.book();
        var begins = book.rows().stream()
                .anyMatch(row -> row.transition() == Transition.RUNNING_CASES_TOO && day.equals(row.validFrom()));
        if (!begins) {
            return 0;
        }
        var ends = new EndDates(book);
        var changed = 0;
        for (var kind : StatusKind.values()) {
            changed += kind.isRuled() ? computeAnew(act, ends, kind, day) : 0;
        }
        return changed;
    }

    @EventListener
    void on(RuleChanged event) {
        var today = LocalDate.now(clock);
        if (event.transition() == Transition.RUNNING_CASES_TOO
                && !event.validFrom().isAfter(today)) {
            var act = Act.ofSystem(clock.instant());
            followRules(act, event.validFrom());
        }
    }

    @EventListener
    void on(PersonDied event) {
        var act = Act.ofSystem(clock.instant());
        for (var it : statuses.runningOfAllRecords(event.person(), event.day())) {
            var ended = it.stopped(new Confinement.State.Deceased(event.day()));
            statuses.update(ended);
            journal.write(act, ConfinementNews.entry("quarantine.ended-by-death", ended));
            news.ended(ended);
        }
    }

    /// Who leaves the commune is confined elsewhere from the day after; the centre there takes over.
    @EventListener
    void on(PersonMovedOut event) {
        var act = Act.ofSystem(clock.instant());
        var commune = Objects.requireNonNullElse(event.whereTo(), "");
        for (var it : statuses.runningOfAllRecords(event.person(), event.day())) {
            var transferred = it.stopped(new Confinement.State.Transferred(event.day(), commune));
            statuses.update(transferred);
            journal.write(act, ConfinementNews.entry("quarantine.transferred", transferred));
            news.ended(transferred);
        }
    }

    /// The death, or the move, was entered by mistake.
    @EventListener
    void on(PersonRevived event) {
        var act = Act.ofSystem(clock.instant());
        for (var it : statuses.departed(event.person())) {
            var again = it.revived();
            statuses.update(again);
            journal.write(act, ConfinementNews.entry("quarantine.runs-again", again));
            news.changed(again);
        }
    }

    private int computeAnew(Act act, EndDates ends, StatusKind kind, LocalDate day) {
        var changed = 0;
        for (var it : statuses.runningOn(day, kind)) {
            var anew = it.computed(ends.of(it.course(), day));
            if (!Objects.equals(anew.computedEnd(), it.computedEnd())) {
                statuses.update(anew);
                journal.write(
                        act,
                        ConfinementNews.entry("quarantine.computed-anew", anew)
                                .detail("rule", anew.rule())
                                .detail("end", anew.end()));
                news.changed(anew);
                changed++;
            }
        }
        return changed;
    }
}

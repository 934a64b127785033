package pl.ostoja.quarantine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.PersonId;
import pl.ostoja.rules.Rules;

/// Everything that can be done with a single confinement. Whole lists take the way of `intake`.
@Service
@Transactional
public class Confinements {

    private final ConfinementRepository statuses;
    private final Rules rules;
    private final Journal journal;
    private final ConfinementNews news;
    private final Clock clock;

    Confinements(ConfinementRepository statuses, Rules rules, Journal journal, ConfinementNews news, Clock clock) {
        this.statuses = statuses;
        this.rules = rules;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    /// Refused when the person is in a status of that kind on one of these days, when the end lies before the start,
    /// and
    /// when the rules allow no new one and no authority has decided on its own.
    public StatusId announce(Act act, Announcement announcement) {
        return journal.once(act, StatusId.class, () -> add(act, announcement));
    }

    /// A positive test: the quarantine ends on the eve, an isolation begins with the test and its own rule. What the
    /// household should do next: [HouseholdQuarantines#propose].
    public StatusId convert(Act act, StatusId id, PositiveTest test) {
        return journal.once(act, StatusId.class, () -> {
            var quarantine = statuses.get(id);
            if (!test.kind().isIsolation() || quarantine.course().kind().isIsolation()) {
                throw new Problem.Refused("only-a-quarantine-becomes-an-isolation");
            }
            if (test.day().isBefore(quarantine.course().start())) {
                throw new Problem.Refused("confinement-ends-before-it-begins");
            }
            var isolation = add(
                    act,
                    new Announcement(
                            quarantine.person(),
                            test.course(),
                            test.reportedEnd(),
                            test.origin(),
                            test.source(),
                            null));
            end(act, quarantine, new Confinement.State.Converted(test.day(), isolation), "quarantine.converted");
            return isolation;
        });
    }

    /// The authority releases earlier: the given day is the last one.
    public void endEarlier(Act act, StatusId id, LocalDate last, String authority) {
        decide(act, id, last, authority, true);
    }

    /// The authority prolongs: the given day is the last one.
    public void endLater(Act act, StatusId id, LocalDate last, String authority) {
        decide(act, id, last, authority, false);
    }

    /// When symptoms began and ended is known now; the end is computed anew.
    public void symptoms(Act act, StatusId id, @Nullable LocalDate from, @Nullable LocalDate until) {
        journal.once(act, () -> {
            var it = statuses.get(id);
            change(act, it.withCourse(it.course().withSymptoms(from, until)), "quarantine.symptoms-noted");
        });
    }

    /// The person stays in another commune from that day on; their centre takes over.
    public void transfer(Act act, StatusId id, LocalDate day, String commune) {
        journal.once(
                act,
                () -> end(
                        act,
                        statuses.get(id),
                        new Confinement.State.Transferred(day, commune),
                        "quarantine.transferred"));
    }

    /// It was an error: the status never was.
    public void cancel(Act act, StatusId id, String reason) {
        journal.once(
                act, () -> end(act, statuses.get(id), new Confinement.State.Cancelled(reason), "quarantine.cancelled"));
    }

    /// A sender's list lacks this person, and a worker has asked: it goes on, or was ended by its own use case.
    public void confirmMissing(Act act, StatusId id) {
        journal.once(act, () -> {
            news.found(id);
            journal.write(act, ConfinementNews.entry("quarantine.missing-confirmed", statuses.get(id)));
        });
    }

    @Transactional(readOnly = true)
    public Confinement get(StatusId id) {
        return statuses.get(id);
    }

    /// What runs for this person on that day or later.
    @Transactional(readOnly = true)
    public List<Confinement> running(PersonId person, LocalDate day) {
        return statuses.runningOf(person, day);
    }

    /// What the rules say of such a course today, before anything is written.
    public ComputedEnd preview(Course course) {
        return new EndDates(rules.book()).of(course, LocalDate.now(clock));
    }

    private StatusId add(Act act, Announcement announcement) {
        var course = announcement.course();
        if (announcement.reportedEnd() != null && announcement.reportedEnd().isBefore(course.start())) {
            throw new Problem.Refused("confinement-ends-before-it-begins");
        }
        var computed = preview(course);
        if (computed instanceof ComputedEnd.NotAllowed not) {
            throw new Problem.Refused("no-new-confinements", not.rule().value());
        }
        var it = new Confinement(
                        StatusId.next(),
                        announcement.person(),
                        null,
                        course,
                        new Confinement.State.Running(),
                        null,
                        null,
                        announcement.reportedEnd(),
                        null,
                        null,
                        announcement.origin(),
                        announcement.source(),
                        announcement.patient(),
                        0)
                .computed(computed);
        if (!statuses.tryAdd(it, clock.instant())) {
            throw new Problem.Refused("already-confined");
        }
        journal.write(act, ConfinementNews.entry("quarantine.announced", it).detail("rule", it.rule()));
        news.announced(it);
        return it.id();
    }

    private void decide(Act act, StatusId id, LocalDate last, String authority, boolean earlier) {
        journal.once(act, () -> {
            var before = statuses.get(id);
            var end = before.end();
            if (end != null && (earlier ? !last.isBefore(end) : !last.isAfter(end))) {
                throw new Problem.Refused(earlier ? "end-is-not-earlier" : "end-is-not-later");
            }
            change(act, before.decided(last, authority), earlier ? "quarantine.shortened" : "quarantine.prolonged");
        });
    }

    private void change(Act act, Confinement it, String deed) {
        var computed = it.computed(preview(it.course()));
        statuses.update(computed);
        journal.write(act, ConfinementNews.entry(deed, computed).detail("end", computed.end()));
        news.changed(computed);
        follow(act, computed);
    }

    private void end(Act act, Confinement it, Confinement.State state, String deed) {
        var ended = it.stopped(state);
        statuses.update(ended);
        journal.write(act, ConfinementNews.entry(deed, ended).detail("end", ended.end()));
        news.ended(ended);
    }

    /// The household's quarantine follows the patient's isolation.
    private void follow(Act act, Confinement patient) {
        if (!patient.course().kind().isIsolation()) {
            return;
        }
        for (var member : statuses.following(patient.id())) {
            var course = member.course().withPatientEnd(patient.end());
            change(act, member.withCourse(course), "quarantine.computed-anew");
        }
    }
}

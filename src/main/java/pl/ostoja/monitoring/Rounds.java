package pl.ostoja.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.PersonId;
import pl.ostoja.ui.Live;

/// The round of a day: a call for everyone whose turn it is.
///
/// A round may be made again at any time: it adds whom it lacks, cancels those whose turn it no longer is, and leaves
/// the rest alone. Two who make it at once wait for each other.
@Service
@Transactional
public class Rounds {

    /// Topic of live news about calls, rounds and steps.
    public static final String TOPIC = "rounds";

    private final RoundRepository rounds;
    private final DueRepository due;
    private final Chains chains;
    private final NoPhone noPhone;
    private final Journal journal;
    private final Clock clock;

    Rounds(RoundRepository rounds, DueRepository due, Chains chains, NoPhone noPhone, Journal journal, Clock clock) {
        this.rounds = rounds;
        this.due = due;
        this.chains = chains;
        this.noPhone = noPhone;
        this.journal = journal;
        this.clock = clock;
    }

    /// Makes or completes the round of a day. Refused for a day that has passed.
    public RoundMade make(Act act, LocalDate day) {
        return journal.once(act, RoundMade.class, () -> made(act, day, null));
    }

    /// Completes the round of a day, where there is one, for a person whose status has just begun or ended.
    public void renew(Act act, LocalDate day, PersonId person) {
        if (rounds.exists(day)) {
            journal.once(act, RoundMade.class, () -> made(act, day, person.value()));
        }
    }

    private RoundMade made(Act act, LocalDate day, @Nullable UUID only) {
        var now = clock.instant();
        if (day.isBefore(LocalDate.ofInstant(now, clock.getZone()))) {
            throw new Problem.Refused("round-is-of-the-past");
        }
        rounds.begin(day, now);
        var carried = only == null ? rounds.carryOver(day, now) : 0;
        var lines = rounds.lines(day, only);
        var turns = due.on(day, only);
        var calls = added(act, day, fresh(turns, lines), lines, now);
        var gone = gone(turns, lines, only);
        rounds.cancel(gone, "no-longer-due", now);
        var made = new RoundMade(
                day, calls.size(), calls.values().stream().mapToInt(List::size).sum(), gone.size(), carried);
        journal.write(
                act,
                Entry.of("monitoring.round-made")
                        .detail("day", day)
                        .detail("calls", made.calls())
                        .detail("persons", made.persons())
                        .detail("cancelled", made.cancelled()));
        noPhone.news();
        return made;
    }

    private Map<CallId, List<DuePerson>> added(
            Act act, LocalDate day, List<DuePerson> fresh, List<RoundRepository.Line> lines, Instant now) {
        var waiting = lines.stream()
                .filter(line -> line.callState().isWaiting())
                .collect(
                        Collectors.toMap(RoundRepository.Line::household, RoundRepository.Line::call, (one, _) -> one));
        var weights = chains.weights();
        var news = new LinkedHashMap<CallId, RoundRepository.NewCall>();
        var byCall = new HashMap<CallId, List<DuePerson>>();
        for (var plan : Joining.calls(fresh)) {
            var standing = waiting.get(plan.home().id());
            if (standing != null) {
                byCall.put(standing, plan.persons());
            } else {
                var call = new RoundRepository.NewCall(CallId.next(), plan, plan.score(day, weights));
                news.put(call.id(), call);
                byCall.put(call.id(), plan.persons());
            }
        }
        if (!byCall.isEmpty()) {
            rounds.addCalls(day, List.copyOf(news.values()), clock.getZone(), now);
            rounds.addLines(day, byCall);
            noPhone.handOver(act, news.values(), now);
        }
        return byCall;
    }

    private static List<DuePerson> fresh(List<DuePerson> turns, List<RoundRepository.Line> lines) {
        var there = lines.stream().map(RoundRepository.Line::person).collect(Collectors.toSet());
        return turns.stream().filter(turn -> !there.contains(turn.person())).toList();
    }

    /// Open lines of people whose turn it no longer is. A talk that is going on is left to its operator.
    private static List<RoundRepository.Line> gone(
            List<DuePerson> turns, List<RoundRepository.Line> lines, @Nullable UUID only) {
        var due = turns.stream().map(DuePerson::person).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.state() == LineState.OPEN && line.callState() != CallState.IN_PROGRESS)
                .filter(line -> only == null || line.person().equals(only))
                .filter(line -> !due.contains(line.person()))
                .toList();
    }

    /// Households that can't be rung up go straight to the owner of the first step without a phone (bad input B31).
    @org.springframework.stereotype.Component
    static class NoPhone {

        private final CallRepository calls;
        private final Chains chains;
        private final Escalations escalations;
        private final Live live;

        NoPhone(CallRepository calls, Chains chains, Escalations escalations, Live live) {
            this.calls = calls;
            this.chains = chains;
            this.escalations = escalations;
            this.live = live;
        }

        void handOver(Act act, Iterable<RoundRepository.NewCall> news, Instant now) {
            for (var call : news) {
                if (call.plan().phone() == null) {
                    handOver(act, calls.hold(call.id()), now);
                }
            }
        }

        void news() {
            live.changed(TOPIC);
        }

        private void handOver(Act act, Call call, Instant now) {
            var chain = chains.of(ChainStep.UNREACHED, call.day());
            if (chain.after(Step.HOUSEHOLD_CONTACT, now, now, Chain.Numbers.NONE, "no-phone")
                    instanceof NextMove.HandOver(var step, var deadline, var why)) {
                escalations.open(act, call, step, deadline, why, now);
            }
        }
    }
}

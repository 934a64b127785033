package pl.ostoja.monitoring;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;

/// How calls end: the outcome of an attempt, with everything that was heard, in one transaction.
@Service
@Transactional
public class Talks {

    private final CallRepository calls;
    private final ClaimRepository claims;
    private final Ending ending;
    private final Journal journal;
    private final Clock clock;

    Talks(CallRepository calls, ClaimRepository claims, Ending ending, Journal journal, Clock clock) {
        this.calls = calls;
        this.claims = claims;
        this.ending = ending;
        this.journal = journal;
        this.clock = clock;
    }

    /// Ends the attempt of the worker who holds the call.
    ///
    /// A lease that has run out does not lose the talk: as long as nobody else has taken the call, its last holder
    /// may still say how it ended. Refused when somebody else holds it now, or when it is done.
    public Concluded conclude(Act act, CallId id, Conclusion conclusion) {
        return journal.once(act, Concluded.class, () -> {
            var call = calls.hold(id);
            if (!mayEnd(call, act)) {
                throw new Problem.Refused("call-is-not-in-your-hands");
            }
            var concluded = ending.of(act, call, conclusion, clock.instant());
            claims.end(id, clock.instant());
            return concluded;
        });
    }

    /// What a paper list says of a call on a day without power: no lease is asked for, the time of the fact is the
    /// act's. When a talk is known already, both facts stay.
    public Papered enter(Act act, CallId id, Conclusion conclusion) {
        return journal.once(act, Papered.class, () -> {
            var now = clock.instant();
            if (act.at().isAfter(now)) {
                throw new Problem.Refused("paper-is-from-the-future");
            }
            var call = calls.hold(id);
            if (call.open().isEmpty() || !ending.moves(call, conclusion)) {
                ending.noteOnly(act, call, conclusion, now);
                return new Papered(id, true, call.state());
            }
            var concluded = ending.of(act, call, conclusion, now);
            claims.end(id, now);
            return new Papered(id, false, concluded.state());
        });
    }

    /// What became of a line of a paper list.
    ///
    /// @param knownAlready the call had been done; the paper is kept beside it
    public record Papered(CallId call, boolean knownAlready, CallState state) {}

    private boolean mayEnd(Call call, Act act) {
        UUID account = act.actor().account();
        return call.isIn(account)
                || call.state().isWaiting()
                        && claims.lastHolder(call.id())
                                .filter(holder -> Objects.equals(holder, account))
                                .isPresent();
    }

    /// What each outcome would lead to, if it were said now.
    @Transactional(readOnly = true)
    public Map<String, Concluded> preview(CallId id) {
        return ending.preview(calls.look(id), clock.instant());
    }

    /// The outcomes that exist, in the order in which screens show them.
    @Transactional(readOnly = true)
    public List<OutcomeKind> outcomes() {
        return ending.outcomes();
    }
}

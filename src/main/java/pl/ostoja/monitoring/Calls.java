package pl.ostoja.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.Live;

/// How calls get into the hands of operators: one call in one pair of hands, for as long as a lease is kept up.
///
/// Two operators never get the same call: a row lock decides who takes it, a unique index that nobody holds two.
@Service
public class Calls {

    /// A call comes back into the queue when its page has been silent for so long.
    public static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(1);

    private final AtomicLong lastSweep = new AtomicLong();
    private final ClaimRepository claims;
    private final CallRepository calls;
    private final Journal journal;
    private final Live live;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Calls(
            ClaimRepository claims,
            CallRepository calls,
            Journal journal,
            Live live,
            TransactionTemplate transactions,
            Clock clock) {
        this.claims = claims;
        this.calls = calls;
        this.journal = journal;
        this.live = live;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// The next call of the queue, or of some districts of it. Whoever holds a call gets that one again: it can't be
    /// left without an outcome.
    ///
    /// @param districts empty for the whole territory
    public Taking takeNext(Act act, Set<UUID> districts) {
        var account = account(act);
        try {
            return transactions.execute(_ -> taken(act, account, districts));
        } catch (DuplicateKeyException e) {
            return new Taking.StillOpen(claims.inHands(account).orElseThrow(Problem.Stale::new));
        }
    }

    /// One call out of its order, with a reason that is kept.
    public Taking pick(Act act, CallId call, String reason) {
        var account = account(act);
        try {
            return transactions.execute(_ -> picked(act, account, call, reason));
        } catch (DuplicateKeyException e) {
            return new Taking.StillOpen(claims.inHands(account).orElseThrow(Problem.Stale::new));
        }
    }

    /// Keeps the lease while the page is open; false when the call is no longer in these hands.
    @Transactional
    public boolean keep(Act act, CallId call) {
        return claims.prolong(call, account(act), clock.instant().plus(LEASE));
    }

    /// Back into the queue without an outcome. Refused without a reason.
    @Transactional
    public void giveBack(Act act, CallId call, String reason) {
        journal.once(act, () -> {
            if (reason.isBlank()) {
                throw new Problem.Refused("giving-back-needs-a-reason");
            }
            if (!claims.giveBack(call, account(act), reason, clock.instant())) {
                throw new Problem.Refused("call-is-not-in-your-hands");
            }
            journal.write(
                    act,
                    Entry.of("monitoring.call-given-back")
                            .subject("call", call.value())
                            .reason(reason));
            live.changed(Rounds.TOPIC);
        });
    }

    /// The call that this worker holds.
    @Transactional(readOnly = true)
    public Optional<CallId> inHands(UUID account) {
        return claims.inHands(account);
    }

    /// Takes back what was left behind and wakes what has rested. It also happens whenever somebody asks for a call.
    @Transactional
    public int sweep() {
        var now = clock.instant();
        claims.putToRest(now);
        return returned(now);
    }

    private Taking taken(Act act, UUID account, Set<UUID> districts) {
        var now = clock.instant();
        var swept = sweptLately(now);
        var call = first(act, account, districts, now);
        if (call.isEmpty() && !swept) {
            returned(now);
            call = first(act, account, districts, now);
        }
        if (call.isPresent()) {
            journal.write(
                    act,
                    Entry.of("monitoring.call-taken").subject("call", call.get().value()));
            return new Taking.Taken(call.get());
        }
        return claims.takenBy(act)
                .<Taking>map(Taking.Taken::new)
                .or(() -> claims.inHands(account).map(Taking.StillOpen::new))
                .orElseGet(() -> claims.rest(now));
    }

    private Optional<CallId> first(Act act, UUID account, Set<UUID> districts, Instant now) {
        return districts.isEmpty()
                ? claims.take(act, account, now, now.plus(LEASE))
                : claims.takeIn(districts, act, account, now, now.plus(LEASE));
    }

    /// Once in a second is enough: a hundred operators need not sweep a hundred times.
    private boolean sweptLately(Instant now) {
        var since = now.toEpochMilli() - lastSweep.get();
        if (since >= 0 && since < BETWEEN_SWEEPS.toMillis()) {
            return false;
        }
        lastSweep.set(now.toEpochMilli());
        returned(now);
        return true;
    }

    private Taking picked(Act act, UUID account, CallId call, String reason) {
        if (reason.isBlank()) {
            throw new Problem.Refused("picking-needs-a-reason");
        }
        var now = clock.instant();
        returned(now);
        var mine = claims.inHands(account);
        if (mine.isPresent()) {
            return mine.get().equals(call) ? new Taking.Taken(call) : new Taking.StillOpen(mine.get());
        }
        if (claims.pick(call, reason, act, account, now, now.plus(LEASE))) {
            journal.write(
                    act,
                    Entry.of("monitoring.call-picked")
                            .subject("call", call.value())
                            .reason(reason));
            return new Taking.Taken(call);
        }
        return claims.takenBy(act)
                .<Taking>map(Taking.Taken::new)
                .orElseGet(() -> new Taking.Gone(
                        call, calls.hold(call).state(), claims.holderOf(call).orElse(null)));
    }

    private int returned(Instant now) {
        var returned = claims.sweep(now);
        if (!returned.isEmpty()) {
            var act = Act.ofSystem(now);
            journal.writeAll(
                    act,
                    returned.stream()
                            .map(call -> Entry.of("monitoring.call-returned").subject("call", call.value()))
                            .toList());
            live.changed(Rounds.TOPIC);
        }
        return returned.size();
    }

    private static UUID account(Act act) {
        var account = act.actor().account();
        if (account == null) {
            throw new Problem.Refused("calls-need-an-account");
        }
        return account;
    }
}

package pl.ostoja.monitoring;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;

/// What a resolved step does to its call.
@Component
class Aftermath {

    private final CallRepository calls;
    private final EscalationRepository escalations;
    private final ContactRepository contacts;
    private final OutcomeKinds kinds;
    private final Chains chains;
    private final Clock clock;

    Aftermath(
            CallRepository calls,
            EscalationRepository escalations,
            ContactRepository contacts,
            OutcomeKinds kinds,
            Chains chains,
            Clock clock) {
        this.calls = calls;
        this.escalations = escalations;
        this.contacts = contacts;
        this.kinds = kinds;
        this.chains = chains;
        this.clock = clock;
    }

    sealed interface After {}

    record Done(CallState state) implements After {}

    record Next(ChainStep step, Instant deadline) implements After {}

    Instant moment() {
        return clock.instant();
    }

    After of(Act act, Call call, EscalationRepository.Standing standing, Resolution resolution, @Nullable String note) {
        return switch (resolution) {
            case REACHED -> reached(act, call, note);
            case CONFIRMED, GONE -> closed(act, call, resolution == Resolution.CONFIRMED ? "CONFIRMED" : "GONE");
            case BACK -> back(act, call);
            case NOT_FOUND -> next(act, call, standing);
        };
    }

    private After reached(Act act, Call call, @Nullable String note) {
        var kind = kinds.get(OutcomeKind.REACHED);
        var attempt = new ContactRepository.Attempt(act, moment(), call.day(), call.id(), null, note);
        var rows = call.open().stream()
                .map(line -> new ContactRepository.Contact(line, kind, 0))
                .toList();
        contacts.add(attempt, rows);
        contacts.remember(attempt, rows);
        calls.settle(call.id(), rows, act.at());
        calls.finish(call.id(), CallState.REACHED, moment(), act.actor().account());
        return new Done(CallState.REACHED);
    }

    private After closed(Act act, Call call, String why) {
        calls.closeLines(call.id(), why, act.at());
        calls.finish(call.id(), CallState.CLOSED, moment(), act.actor().account());
        return new Done(CallState.CLOSED);
    }

    private After back(Act act, Call call) {
        var number = escalations.bestNumber(call.id()).orElseThrow(() -> new Problem.Refused("no-number-to-call"));
        calls.waitFor(call, new NextMove.Again(moment(), Step.ATTEMPTS, number, 1, 3), call.tried(), moment());
        return new Done(CallState.NOT_REACHED);
    }

    private After next(Act act, Call call, EscalationRepository.Standing standing) {
        var chain = chains.of(standing.chain(), call.day());
        return switch (chain.after(standing.step(), moment(), moment(), Chain.Numbers.NONE, "not-found")) {
            case NextMove.HandOver it -> new Next(it.step(), it.deadline());
            default -> closed(act, call, "NOT_FOUND");
        };
    }
}

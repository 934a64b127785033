package pl.ostoja.monitoring;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.monitoring.ContactRepository.Contact;

/// Moves a call on after an attempt: done, again later, or to the owner of the next step.
@Component
class Onward {

    private static final Duration USUAL_PAUSE = Duration.ofMinutes(150);

    private static final Duration A_WHILE = Duration.ofHours(4);

    private final CallRepository calls;
    private final Chains chains;
    private final Escalations escalations;

    Onward(CallRepository calls, Chains chains, Escalations escalations) {
        this.calls = calls;
        this.chains = chains;
        this.escalations = escalations;
    }

    Concluded after(Act act, Call call, OutcomeKind kind, Conclusion conclusion, List<Contact> rows, Instant now) {
        calls.settle(
                call.id(),
                rows.stream().filter(row -> row.outcome().completes()).toList(),
                act.at());
        escalations.endFor(
                rows.stream()
                        .filter(row -> row.outcome().completes())
                        .map(row -> row.line().person())
                        .toList(),
                call.id(),
                now);
        if (rows.stream().anyMatch(row -> row.outcome().code().equals(OutcomeKind.DIED))) {
            calls.closeLines(call.id(), "death-in-household", act.at());
            return finished(call, rows, now, act.actor().account());
        }
        var open = rows.stream().filter(row -> !row.outcome().completes()).toList();
        if (kind.followUp() != null) {
            return followedUp(act, call, kind.followUp(), now);
        }
        return open.isEmpty()
                ? finished(call, rows, now, act.actor().account())
                : again(act, call, open.getFirst().outcome(), conclusion.said().callBackAt(), now);
    }

    /// What each outcome would lead to, as the chain stands now.
    Map<String, Concluded> preview(Call call, List<OutcomeKind> kinds, Instant now) {
        var chain = chains.of(ChainStep.UNREACHED, call.day());
        var numbers = chains.untried(call, tried(call));
        var previews = new HashMap<String, Concluded>();
        kinds.forEach(kind -> previews.put(kind.code(), preview(call, kind, chain, numbers, now)));
        return previews;
    }

    private Concluded preview(Call call, OutcomeKind kind, Chain chain, Chain.Numbers numbers, Instant now) {
        if (kind.followUp() != null) {
            var step = chains.of(kind.followUp(), call.day()).steps().getFirst();
            return handedOver(call, step, now.plus(Objects.requireNonNullElse(step.within(), A_WHILE)));
        }
        if (kind.completes()) {
            return Concluded.done(call.id(), CallState.valueOf(kind.lineState().name()));
        }
        if (kind.asks() == OutcomeKind.Asks.TIME) {
            return again(call, call.step(), null, call.attempts(), 0);
        }
        return switch (chain.afterAttempt(attempted(call, kind, now), numbers)) {
            case NextMove.Again it -> again(call, it.step(), it.at(), it.attempt(), it.of());
            case NextMove.HandOver it -> handedOver(call, it.step(), it.deadline());
            case NextMove.Exhausted() -> Concluded.done(call.id(), CallState.CLOSED);
        };
    }

    private static Concluded again(Call call, Step step, @Nullable Instant at, int attempt, int of) {
        return new Concluded(call.id(), CallState.NOT_REACHED, step, at, attempt, of, List.of());
    }

    private static Concluded handedOver(Call call, ChainStep step, Instant deadline) {
        return new Concluded(call.id(), CallState.ESCALATED, step.step(), deadline, 0, 0, List.of());
    }

    private Concluded finished(Call call, List<Contact> rows, Instant now, @Nullable UUID by) {
        var states = new ArrayList<>(call.lines().stream().map(CheckIn::state).toList());
        rows.forEach(row -> states.add(row.outcome().lineState()));
        states.removeIf(state -> state == LineState.OPEN);
        var state = states.contains(LineState.REACHED)
                ? CallState.REACHED
                : states.contains(LineState.REFUSED) ? CallState.REFUSED : CallState.CLOSED;
        calls.finish(call.id(), state, now, by);
        return Concluded.done(call.id(), state);
    }

    private Concluded followedUp(Act act, Call call, String chain, Instant now) {
        var step = chains.of(chain, call.day()).steps().getFirst();
        var within = Objects.requireNonNullElse(step.within(), A_WHILE);
        escalations.open(act, call, step, now.plus(within), "outcome", now);
        return handedOver(call, step, now.plus(within));
    }

    private Concluded again(Act act, Call call, OutcomeKind kind, @Nullable Instant promised, Instant now) {
        if (kind.asks() == OutcomeKind.Asks.TIME) {
            return promised(call, requireNonNull(promised), now);
        }
        var chain = chains.of(ChainStep.UNREACHED, call.day());
        var tried = tried(call);
        var move = chain.afterAttempt(attempted(call, kind, now), chains.untried(call, tried));
        return move(act, call, move, tried, now);
    }

    Concluded move(Act act, Call call, NextMove move, List<String> tried, Instant now) {
        return switch (move) {
            case NextMove.Again again -> {
                calls.waitFor(call, again, tried, now);
                yield again(call, again.step(), again.at(), again.attempt(), again.of());
            }
            case NextMove.HandOver(var step, var deadline, var why) -> {
                escalations.open(act, call, step, deadline, why, now);
                yield handedOver(call, step, deadline);
            }
            case NextMove.Exhausted() -> {
                calls.finish(call.id(), CallState.CLOSED, now, act.actor().account());
                yield Concluded.done(call.id(), CallState.CLOSED);
            }
        };
    }

    private Concluded promised(Call call, Instant at, Instant now) {
        var parts = new EnumMap<ScorePart, Integer>(ScorePart.class);
        parts.putAll(call.score().parts());
        parts.put(
                ScorePart.PROMISED,
                chains.weights()
                        .getOrDefault(ScorePart.PROMISED, Score.Weight.NOTHING)
                        .points());
        calls.promise(call, at, new Score(parts), now);
        return again(call, call.step(), at, call.attempts(), 0);
    }

    private static Chain.Attempted attempted(Call call, OutcomeKind kind, Instant now) {
        var retry = kind.retryMinutes() == null ? USUAL_PAUSE : Duration.ofMinutes(kind.retryMinutes());
        return new Chain.Attempted(
                call.step(),
                call.attempts() + (kind.counts() ? 1 : 0),
                call.phone(),
                kind.marksWrong(),
                retry,
                now,
                call.closesAt());
    }

    private static List<String> tried(Call call) {
        var phone = call.phone();
        if (phone == null || call.tried().contains(phone)) {
            return call.tried();
        }
        var all = new ArrayList<>(call.tried());
        all.add(phone);
        return all;
    }
}

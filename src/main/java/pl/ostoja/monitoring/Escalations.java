package pl.ostoja.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.ui.Live;

/// Steps that somebody owns because the phone gave up: who, by when, why, and what came of it.
@Service
@Transactional
public class Escalations {

    private final EscalationRepository escalations;
    private final CallRepository calls;
    private final Aftermath aftermath;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Live live;

    Escalations(
            EscalationRepository escalations,
            CallRepository calls,
            Aftermath aftermath,
            Journal journal,
            ApplicationEventPublisher events,
            Live live) {
        this.escalations = escalations;
        this.calls = calls;
        this.aftermath = aftermath;
        this.journal = journal;
        this.events = events;
        this.live = live;
    }

    /// What came of a step. Refused when that was said before; the chain goes on where nobody was found.
    public CallState resolve(Act act, EscalationId id, Resolution resolution, @Nullable String note) {
        return journal.once(act, CallState.class, () -> {
            var standing = escalations.hold(id);
            if (standing.ended()) {
                throw new Problem.Refused("step-is-done");
            }
            var call = calls.hold(standing.call());
            var now = aftermath.now();
            escalations.end(id, resolution.name(), act.actor().name(), note, now);
            journal.write(
                    act,
                    Entry.of("monitoring.step-resolved")
                            .household(call.household())
                            .subject("call", call.id().value())
                            .detail("step", standing.step())
                            .detail("result", resolution)
                            .reason(note));
            live.changed(Rounds.TOPIC);
            return switch (aftermath.of(act, call, standing, resolution, note)) {
                case Aftermath.Done(var state) -> state;
                case Aftermath.Next(var step, var deadline) -> {
                    open(act, call, step, deadline, "not-found", now);
                    yield CallState.ESCALATED;
                }
            };
        });
    }

    /// Hands a call to the owner of a step.
    @Transactional(propagation = Propagation.MANDATORY)
    void open(Act act, Call call, ChainStep step, Instant deadline, String why, Instant now) {
        var owner = escalations.owner(step, call.district());
        calls.escalate(call.id(), step.step(), now);
        escalations.add(EscalationId.next(), call.id(), step, owner, now, deadline, why);
        journal.write(
                act,
                Entry.of("monitoring.call-escalated")
                        .household(call.household())
                        .subject("call", call.id().value())
                        .detail("step", step.step())
                        .detail("why", why));
        events.publishEvent(new CallEscalated(
                call.id(),
                new HouseholdId(call.household()),
                step.step(),
                owner.role(),
                owner.account(),
                deadline,
                act,
                now));
        live.changed(Rounds.TOPIC);
    }

    /// People who were settled in a call need no step of another one, nor a standing step of this one.
    @Transactional(propagation = Propagation.MANDATORY)
    void endFor(List<UUID> persons, CallId call, Instant now) {
        if (!persons.isEmpty()) {
            escalations.endFor(persons, call, now);
            escalations.endOf(call, now);
        }
    }

    /// What a resolved step does to its call.
    @org.springframework.stereotype.Component
    static class Aftermath {

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

        Instant now() {
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
            var attempt = new ContactRepository.Attempt(act, now(), call.day(), call.id(), null, note);
            var rows = call.open().stream()
                    .map(line -> new ContactRepository.Contact(line, kind, 0))
                    .toList();
            contacts.add(attempt, rows);
            contacts.remember(attempt, rows);
            rows.forEach(
                    row -> calls.settle(call.id(), row.line().person(), LineState.REACHED, kind.code(), act.at()));
            calls.finish(call.id(), CallState.REACHED, now(), act.actor().account());
            return new Done(CallState.REACHED);
        }

        private After closed(Act act, Call call, String why) {
            calls.closeLines(call.id(), why, act.at());
            calls.finish(call.id(), CallState.CLOSED, now(), act.actor().account());
            return new Done(CallState.CLOSED);
        }

        private After back(Act act, Call call) {
            var number = escalations.bestNumber(call.id()).orElseThrow(() -> new Problem.Refused("no-number-to-call"));
            calls.waitFor(call, new NextMove.Again(now(), Step.ATTEMPTS, number, 1, 3), call.tried(), now());
            return new Done(CallState.NOT_REACHED);
        }

        private After next(Act act, Call call, EscalationRepository.Standing standing) {
            var chain = chains.of(standing.chain(), call.day());
            return switch (chain.after(standing.step(), now(), now(), Chain.Numbers.NONE, "not-found")) {
                case NextMove.HandOver it -> new Next(it.step(), it.deadline());
                default -> closed(act, call, "NOT_FOUND");
            };
        }
    }
}

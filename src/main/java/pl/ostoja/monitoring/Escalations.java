package pl.ostoja.monitoring;

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
            var now = aftermath.moment();
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
        }
    }
}

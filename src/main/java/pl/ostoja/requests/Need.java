package pl.ostoja.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Problem;

/// One need, from the moment we hear of it until it is met, refused or withdrawn; and perhaps again.
///
/// @param persons for whom; empty when it is for the household as a whole
/// @param reopened how often it was opened again
public record Need(
        NeedId id,
        NeedKind kind,
        List<UUID> persons,
        Urgency urgency,
        int quantity,
        @Nullable String note,
        @Nullable Boolean cannotSecure,
        @Nullable String caseNumber,
        @Nullable LocalDate day,
        Instant openedAt,
        Instant dueBy,
        int reopened,
        State state) {

    public sealed interface State {
        record Open(Stage stage) implements State {}

        record Closed(
                Outcome outcome,
                @Nullable String reason,
                @Nullable String note,
                Instant at) implements State {}
    }

    public boolean isOpen() {
        return state instanceof State.Open;
    }

    /// How far it has come; closed needs have no stage.
    public @Nullable Stage stage() {
        return state instanceof State.Open(var stage) ? stage : null;
    }

    /// Whether help may go out: danger to life waits for nothing, all else for consent and for the condition of free
    /// food (S0.25).
    boolean mayGoOut(Consent consent) {
        return urgency == Urgency.IMMEDIATE
                || (consent == Consent.GIVEN && (!kind.asksMeans() || Boolean.TRUE.equals(cannotSecure)));
    }

    /// The same need after something was learned.
    Need known(Consent consent) {
        return isOpen() && mayGoOut(consent) ? advanced(Stage.VERIFIED) : this;
    }

    Need securing(boolean cannot) {
        refuseIfClosed();
        return like(cannot, caseNumber, dueBy, reopened, state);
    }

    Need underCase(String number) {
        refuseIfClosed();
        return like(cannotSecure, number, dueBy, reopened, state);
    }

    /// At least that far; a need never goes back.
    Need advanced(Stage to) {
        return state instanceof State.Open(var stage) && stage.isBefore(to) ? in(new State.Open(to)) : this;
    }

    /// Met, or partly when fewer pieces were given than wanted. Cash and care are refused without a case.
    Need met(Provided provided, Instant at) {
        refuseIfClosed();
        if (kind.needsCase() && caseNumber == null) {
            throw new Problem.Refused("cash-and-care-need-a-case");
        }
        var outcome = provided.quantity() < quantity ? Outcome.PARTLY : Outcome.FULFILLED;
        return in(new State.Closed(outcome, null, provided.note(), at));
    }

    Need closed(Outcome outcome, @Nullable String reason, @Nullable String words, Instant at) {
        refuseIfClosed();
        return in(new State.Closed(outcome, reason, words, at));
    }

    /// Open again with a new clock. What was met stays met: a new need is opened for more of it.
    Need openedAgain(Consent consent, Instant due) {
        if (!(state instanceof State.Closed end)) {
            throw new Problem.Refused("need-is-open");
        }
        if (end.outcome() == Outcome.FULFILLED) {
            throw new Problem.Refused("need-is-met");
        }
        return like(cannotSecure, caseNumber, due, reopened + 1, new State.Open(Stage.NEW))
                .known(consent);
    }

    OpenedNeed opened() {
        return new OpenedNeed(
                id,
                kind.code(),
                urgency,
                quantity,
                quantity * kind.weightGrams(),
                note,
                day,
                dueBy,
                stage() != null && stage() != Stage.NEW);
    }

    private Need in(State next) {
        return like(cannotSecure, caseNumber, dueBy, reopened, next);
    }

    private Need like(@Nullable Boolean cannot, @Nullable String number, Instant due, int times, State next) {
        return new Need(id, kind, persons, urgency, quantity, note, cannot, number, day, openedAt, due, times, next);
    }

    private void refuseIfClosed() {
        if (!isOpen()) {
            throw new Problem.Refused("need-is-closed");
        }
    }
}

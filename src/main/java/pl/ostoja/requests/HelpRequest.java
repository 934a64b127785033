package pl.ostoja.requests;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;

/// Who needs what. A request is open as long as one of its needs is, and as urgent as its most urgent open need.
public record HelpRequest(
        RequestId id,
        @Nullable PersonId person,
        HouseholdId household,
        Origin origin,
        Consent consent,
        @Nullable String otherAddress,
        @Nullable UUID owner,
        Instant openedAt,
        List<Need> needs,
        int version) {

    public HelpRequest {
        needs = List.copyOf(needs);
    }

    public boolean isOpen() {
        return needs.stream().anyMatch(Need::isOpen);
    }

    /// The moment at which its last need was closed; none while one is open.
    public @Nullable Instant closedAt() {
        return isOpen() ? null : last(Comparator.naturalOrder());
    }

    Urgency urgency() {
        return counted().stream()
                .map(Need::urgency)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    Instant dueBy() {
        return counted().stream()
                .map(Need::dueBy)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    Need need(NeedId id) {
        return needs.stream().filter(need -> need.id().equals(id)).findFirst().orElseThrow(Problem.NotFound::new);
    }

    HelpRequest naming(List<Need> all) {
        return having(consent, owner, all);
    }

    HelpRequest with(NeedId id, UnaryOperator<Need> change) {
        need(id);
        return having(
                consent,
                owner,
                needs.stream()
                        .map(need -> need.id().equals(id) ? change.apply(need) : need)
                        .toList());
    }

    /// With consent, needs that waited for it may go out.
    HelpRequest agreedTo() {
        return having(
                Consent.GIVEN,
                owner,
                needs.stream().map(need -> need.known(Consent.GIVEN)).toList());
    }

    /// Without consent, whatever is open is withdrawn.
    HelpRequest declined(Instant at) {
        return having(
                Consent.REFUSED,
                owner,
                needs.stream()
                        .map(need -> need.isOpen()
                                ? need.closed(Outcome.WITHDRAWN, Withdrawal.DOES_NOT_WANT.name(), null, at)
                                : need)
                        .toList());
    }

    HelpRequest ownedBy(UUID account) {
        if (!isOpen()) {
            throw new Problem.Refused("request-is-closed");
        }
        return having(consent, account, needs);
    }

    private List<Need> counted() {
        var open = needs.stream().filter(Need::isOpen).toList();
        return open.isEmpty() ? needs : open;
    }

    private @Nullable Instant last(Comparator<Instant> order) {
        return needs.stream()
                .map(Need::state)
                .filter(Need.State.Closed.class::isInstance)
                .map(state -> ((Need.State.Closed) state).at())
                .max(order)
                .orElse(null);
    }

    private HelpRequest having(Consent answer, @Nullable UUID account, List<Need> changed) {
        return new HelpRequest(
                id, person, household, origin, answer, otherAddress, account, openedAt, changed, version);
    }
}

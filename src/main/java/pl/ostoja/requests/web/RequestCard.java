package pl.ostoja.requests.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.requests.Consent;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.Promise;

/// One request in full, as it opens beside the board.
public record RequestCard(
        UUID id,
        @Nullable UUID person,
        UUID household,
        String name,
        String address,
        @Nullable String phone,
        @Nullable String otherAddress,
        @Nullable String accessNotes,
        Origin origin,
        @Nullable String reporter,
        Consent consent,
        @Nullable String note,
        @Nullable UUID ownerId,
        @Nullable String owner,
        Instant openedAt,
        Instant dueBy,
        @Nullable Instant escalatedAt,
        @Nullable Instant closedAt,
        List<NeedLine> needs,
        List<ReferralLine> referrals,
        List<Promise> promises) {

    public List<ReferralLine> referralsOf(NeedLine need) {
        return referrals.stream().filter(line -> line.need().equals(need.id())).toList();
    }

    public List<Promise> promisesOf(NeedLine need) {
        return promises.stream()
                .filter(promise -> promise.need().value().equals(need.id()))
                .toList();
    }
}

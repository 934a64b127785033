package pl.ostoja.requests;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one referral of a need to an outside body.
public record ReferralId(UUID value) {

    static ReferralId next() {
        return new ReferralId(Ids.next());
    }
}

package pl.ostoja.dispatch;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one organisation.
public record OrganisationId(UUID value) {

    static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }
}

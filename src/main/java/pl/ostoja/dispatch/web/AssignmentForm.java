package pl.ostoja.dispatch.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.AccountId;
import pl.ostoja.dispatch.Carrier;
import pl.ostoja.dispatch.OrganisationId;
import pl.ostoja.kernel.Problem;

/// To whom a task is given, as chosen.
///
/// @param exception who allowed it although field work is suspended
public record AssignmentForm(
        @Nullable UUID worker,
        @Nullable UUID companion,
        @Nullable UUID organisation,
        @Nullable String exception) {

    Carrier carrier() {
        if (organisation != null) {
            return new Carrier.Partner(new OrganisationId(organisation));
        }
        if (worker == null) {
            throw new Problem.Refused("task-needs-a-carrier");
        }
        return new Carrier.Worker(new AccountId(worker), companion == null ? null : new AccountId(companion));
    }

    @Nullable
    String namedException() {
        return exception == null || exception.isBlank() ? null : exception.strip();
    }
}

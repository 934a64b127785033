package pl.ostoja.requests;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.DomainEvent;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;

/// Needs were opened, or opened again, by one act.
///
/// @param otherAddress where to bring it, when not to the household's address
public record NeedsOpened(
        RequestId request,
        @Nullable PersonId person,
        HouseholdId household,
        @Nullable String otherAddress,
        List<OpenedNeed> needs,
        Act act,
        Instant at)
        implements DomainEvent {}

package pl.ostoja.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.people.PersonId;

/// What came of a list of standing help.
///
/// @param delivery null when nothing was written, since nobody was left on the list
/// @param services one for each who got something
/// @param leftOut those for whom nothing was written: they have died, or nobody knows them
public record Delivered(@Nullable DeliveryId delivery, int services, List<PersonId> leftOut) {}

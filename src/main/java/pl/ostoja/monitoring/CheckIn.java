package pl.ostoja.monitoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The line of one person in a call.
///
/// @param first nobody has spoken with this person since the status began
record CheckIn(UUID person, UUID household, @Nullable UUID district, String kind, boolean first, LineState state) {}

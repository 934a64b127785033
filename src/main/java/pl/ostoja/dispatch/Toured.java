package pl.ostoja.dispatch;

import java.util.Map;
import java.util.UUID;

/// What came of a tour.
///
/// @param done tasks carried out
/// @param refused by the id of a task that stays as it was, the rule that said no
public record Toured(int done, Map<UUID, String> refused) {}

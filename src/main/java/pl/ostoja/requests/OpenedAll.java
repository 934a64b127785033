package pl.ostoja.requests;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.ostoja.requests.Opening.Opened;

/// What came of a list of requests.
///
/// @param opened in the order of the list; null in the place of one that was refused
/// @param refused by its place in the list, from 0, the rule that said no
public record OpenedAll(List<@Nullable Opened> opened, Map<Integer, String> refused) {}

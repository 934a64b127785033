package pl.ostoja.people.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Two versions of one record, field by field: what this worker typed, and what somebody saved meanwhile.
///
/// @param action where the chosen values go
/// @param version the one that somebody else saved
public record Comparison(String action, int version, List<Difference> differences, Map<String, String> same) {

    /// @param contested both changed it; else only one did, and that value is proposed
    public record Difference(String field, String mine, String theirs, boolean takeMine, boolean contested) {}

    static Comparison of(
            String action,
            int version,
            Map<String, String> base,
            Map<String, String> mine,
            Map<String, String> theirs) {
        var differences = mine.keySet().stream()
                .filter(field -> !Objects.equals(mine.get(field), theirs.get(field)))
                .map(field -> difference(field, base, mine, theirs))
                .toList();
        var same = new LinkedHashMap<>(mine);
        differences.forEach(difference -> same.remove(difference.field()));
        return new Comparison(action, version, differences, same);
    }

    private static Difference difference(
            String field, Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
        var was = base.getOrDefault(field, "");
        var my = mine.getOrDefault(field, "");
        var their = theirs.getOrDefault(field, "");
        var iChanged = !my.equals(was);
        var theyChanged = !their.equals(was);
        return new Difference(field, my, their, iChanged && !theyChanged, iChanged && theyChanged);
    }
}

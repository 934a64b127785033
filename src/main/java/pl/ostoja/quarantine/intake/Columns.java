package pl.ostoja.quarantine.intake;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;
import pl.ostoja.quarantine.lists.columns.Column;

/// Columns by the codes under which they are kept.
final class Columns {

    private static final Map<String, Column> BY_CODE =
            Stream.of(Column.values()).collect(toMap(Column::code, column -> column));

    private Columns() {}

    static Map<String, Column> byHeader(Map<String, String> codes) {
        return codes.entrySet().stream()
                .filter(entry -> BY_CODE.containsKey(entry.getValue()))
                .collect(toMap(Map.Entry::getKey, entry -> BY_CODE.get(entry.getValue())));
    }
}

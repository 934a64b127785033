package pl.ostoja.quarantine.intake;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One line in the text form that PostgreSQL's COPY reads.
final class CopyLine {

    private final StringBuilder line = new StringBuilder(400);

    CopyLine add(@Nullable Object value) {
        tab();
        line.append(value == null ? "\\N" : escaped(value.toString()));
        return this;
    }

    /// An array of texts; its own quoting comes before that of the line.
    CopyLine addAll(Collection<String> values) {
        tab();
        var array = values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
        line.append(escaped(array));
        return this;
    }

    String end() {
        return line.append('\n').toString();
    }

    private void tab() {
        if (!line.isEmpty()) {
            line.append('\t');
        }
    }

    /// PostgreSQL's text holds no zero character.
    private static String escaped(String text) {
        return text.replace("\u0000", "")
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}

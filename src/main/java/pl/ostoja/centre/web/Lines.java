package pl.ostoja.centre.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Text of a form taken apart into what it says.
final class Lines {

    private Lines() {}

    /// Its lines without empty ones.
    static List<String> of(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The text, or null when nothing was typed.
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

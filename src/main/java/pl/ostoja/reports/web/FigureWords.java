package pl.ostoja.reports.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.ostoja.ui.Page;

/// Words for the codes by which the records of a figure are told apart. Each module says its codes in its own texts;
/// this is where those are looked for.
public final class FigureWords {

    private static final List<String> WHERE = List.of(
            "people.sex.",
            "requests.need.",
            "requests.urgency.",
            "requests.origin.",
            "quarantine.origin.",
            "monitoring.group.",
            "monitoring.outcome.",
            "monitoring.any-state.",
            "journal.channel.",
            "dispatch.type.",
            "dispatch.failure.");

    private FigureWords() {}

    /// What a code means, in the reader's language; what nobody has words for stays as it is.
    public static String of(Page page, @Nullable String code) {
        if (code == null) {
            return "–";
        }
        var word = code.toLowerCase(Locale.ROOT).replace('_', '-');
        return WHERE.stream()
                .flatMap(prefix -> Stream.of(prefix + code, prefix + word))
                .filter(page.texts()::has)
                .findFirst()
                .map(page::t)
                .orElse(code.equals("UNKNOWN") ? page.t("reports.unknown") : code);
    }
}

package pl.ostoja.reports.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.ostoja.ui.Page;

/// The words of a figure's kinds and origins, from the texts of the module that contributes it.
public final class FigureWords {

    private FigureWords() {}

    /// @param groups groups of texts, apart by spaces; the first one that knows the value says it
    /// @return the value itself when no group knows it; nothing for nothing
    public static String of(Page page, String groups, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        var constant = value.toLowerCase(Locale.ROOT).replace('_', '-');
        for (var group : groups.split(" ")) {
            for (var key : new String[] {group + "." + value, group + "." + constant}) {
                if (page.texts().has(key)) {
                    return page.t(key);
                }
            }
        }
        return value;
    }
}

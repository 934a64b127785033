package pl.ostoja.rules.web;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import pl.ostoja.rules.RuleRow;
import pl.ostoja.ui.Page;

/// Rule rows in the reader's words.
public final class RuleWords {

    private RuleWords() {}

    /// `14 dni roboczych`, `14:00`, `tak`.
    public static String value(Page page, RuleRow row) {
        return switch (row.unit()) {
            case TIME_OF_DAY -> row.text();
            case DATE -> page.date(row.date());
            case YES_NO -> page.t(row.flag() ? "ui.yes" : "ui.no");
            case WORDS -> row.words().stream().map(word -> word(page, word)).collect(joining(", "));
            default -> page.t(key("rules.value.", row), row.number());
        };
    }

    public static String note(Page page, RuleRow row) {
        return page.language().equals("pl") ? row.notePl() : row.noteEn();
    }

    /// `od 02.09.2020 do 24.01.2022`; an open end is not mentioned.
    public static String validity(Page page, RuleRow row) {
        if (row.validFrom() == null && row.validUntil() == null) {
            return page.t("rules.always");
        }
        if (row.validUntil() == null) {
            return page.t("rules.since", page.date(row.validFrom()));
        }
        return row.validFrom() == null
                ? page.t("rules.until", page.date(row.validUntil()))
                : page.t("rules.from-until", page.date(row.validFrom()), page.date(row.validUntil()));
    }

    /// What stands behind the value: the place in the law and where it was read.
    public static String grounds(Page page, RuleRow row) {
        var source = row.source().equals("own") ? page.t("rules.source.own") : row.source();
        return row.basis().isEmpty() || source.isEmpty() ? row.basis() + source : row.basis() + " · " + source;
    }

    /// How a value has to be typed.
    public static String hint(Page page, RuleRow row) {
        return page.t(key("rules.hint.", row));
    }

    private static String word(Page page, String word) {
        var key = "rules.word." + word;
        return page.texts().has(key) ? page.t(key) : word;
    }

    private static String key(String group, RuleRow row) {
        return group + row.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

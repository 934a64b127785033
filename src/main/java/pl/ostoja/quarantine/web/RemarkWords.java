package pl.ostoja.quarantine.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import pl.ostoja.ui.Page;

/// How a remark of the reader is worded. It keeps days as programs write them; people read 27.04.2020.
public final class RemarkWords {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private RemarkWords() {}

    public static String of(Page page, String code, String was, String is) {
        return page.t("quarantine.list.reason." + code, shown(page, was), shown(page, is));
    }

    private static String shown(Page page, String text) {
        if (!DAY.matcher(text).matches()) {
            return text;
        }
        try {
            return page.date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text; // 30 February stays as it was written
        }
    }
}

package pl.ostoja.ui;

import com.ibm.icu.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.PhoneNumber;

/// How dates and numbers are written: 27.04.2020, 14:05, 1 234,5 in Polish; nothing is written as a dash.
public record Formats(Locale locale, ZoneId zone) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final String NOTHING = "–";

    public String date(@Nullable LocalDate day) {
        return day == null ? NOTHING : written(day);
    }

    static String written(LocalDate day) {
        return DATE.format(day);
    }

    public String dateOf(@Nullable Instant at) {
        return at == null ? NOTHING : DATE.format(at.atZone(zone));
    }

    public String time(@Nullable Instant at) {
        return at == null ? NOTHING : TIME.format(at.atZone(zone));
    }

    public String dateTime(@Nullable Instant at) {
        return at == null ? NOTHING : DATE_TIME.format(at.atZone(zone));
    }

    /// A phone number as people read it: 600 100 200 rather than +48600100200.
    public String phone(@Nullable String number) {
        return number == null
                ? NOTHING
                : PhoneNumber.of(number).map(PhoneNumber::display).orElse(number);
    }

    public String number(@Nullable Number number) {
        return number == null
                ? NOTHING
                : NumberFormat.getNumberInstance(locale).format(number).replace('\u202f', '\u00a0');
    }
}

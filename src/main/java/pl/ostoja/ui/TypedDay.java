package pl.ostoja.ui;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.format.Formatter;

/// Days as a browser sends them or as somebody types them: `2020-04-27` or `27.04.2020`.
///
/// Only the centuries that a PESEL number knows are understood: what lies beyond is a slip of the finger, and the
/// farthest of it no database could keep.
public final class TypedDay {

    private static final DateTimeFormatter AS_WRITTEN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2299, 12, 31);

    private TypedDay() {}

    /// Empty when it is no day, or none that we know.
    public static Optional<LocalDate> of(String typed) {
        try {
            var text = typed.strip();
            var day = text.contains(".") ? LocalDate.parse(text, AS_WRITTEN) : LocalDate.parse(text);
            return Optional.of(day).filter(TypedDay::isKnown);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isKnown(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /// For binding, which tells the field that it cannot be understood.
    static final class Form implements Formatter<LocalDate> {

        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            return of(text).orElseThrow(() -> new ParseException("no day", 0));
        }

        @Override
        public String print(LocalDate day, Locale locale) {
            return day.toString();
        }
    }

    /// The same for a day with a time.
    static final class FormWithTime implements Formatter<LocalDateTime> {

        @Override
        public LocalDateTime parse(String text, Locale locale) throws ParseException {
            var time = LocalDateTime.parse(text.strip());
            if (!isKnown(time.toLocalDate())) {
                throw new ParseException("no day", 0);
            }
            return time;
        }

        @Override
        public String print(LocalDateTime time, Locale locale) {
            return time.toString();
        }
    }
}

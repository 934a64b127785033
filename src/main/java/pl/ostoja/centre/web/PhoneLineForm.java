package pl.ostoja.centre.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.ostoja.centre.LinePurpose;
import pl.ostoja.centre.NewPhoneLine;
import pl.ostoja.centre.OpenHours;
import pl.ostoja.centre.PhoneLine;

/// A phone line as typed; its hours one line at a time.
public record PhoneLineForm(
        @NotBlank @Size(min = 1, max = 100) @Nullable String name,
        @NotBlank @Size(min = 3, max = 40) @Nullable String number,
        @NotNull @Nullable LinePurpose purpose,
        @Nullable String hours) {

    private static final List<String> DAYS = List.of("pn", "wt", "śr", "cz", "pt", "so", "nd");

    static final PhoneLineForm EMPTY = new PhoneLineForm("", "", null, "");

    static PhoneLineForm of(PhoneLine line) {
        return new PhoneLineForm(line.name(), line.number(), line.purpose(), words(line.hours()));
    }

    /// The first line of hours that cannot be read.
    Optional<String> unreadable() {
        return Lines.of(hours).stream()
                .filter(line -> OpenHours.of(line).isEmpty())
                .findFirst();
    }

    NewPhoneLine parsed() {
        var read = Lines.of(hours).stream()
                .flatMap(line -> OpenHours.of(line).stream())
                .flatMap(List::stream)
                .toList();
        return new NewPhoneLine(
                requireNonNull(name).strip(), requireNonNull(number).strip(), requireNonNull(purpose), read);
    }

    private static String words(List<OpenHours> hours) {
        return hours.stream()
                .map(each -> "%s %s-%s".formatted(day(each.day()), each.opens(), each.closes()))
                .collect(Collectors.joining("\n"));
    }

    private static String day(DayOfWeek day) {
        return DAYS.get(day.ordinal());
    }
}

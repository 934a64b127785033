package pl.ostoja.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Page;

/// One of the small forms of the card as typed: shown again as it was when something is wrong with it.
public record SmallForm(Map<String, String> values, FieldErrors errors) {

    public static final SmallForm NOTHING = new SmallForm(Map.of(), FieldErrors.NONE);

    static SmallForm of(Map<String, String> values) {
        return new SmallForm(Map.copyOf(values), FieldErrors.NONE);
    }

    public String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    Optional<String> given(String field) {
        return text(field).isEmpty() ? Optional.empty() : Optional.of(text(field));
    }

    Optional<LocalDate> date(String field) {
        try {
            return given(field).map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> choice(String field, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(text(field)))
                .findFirst();
    }

    SmallForm faulty(Page page, String field, String key) {
        return new SmallForm(values, errors.and(field, page, key));
    }

    SmallForm needing(Page page, String... fields) {
        var checked = this;
        for (var field : fields) {
            checked = text(field).isEmpty() ? checked.faulty(page, field, "field.NotBlank") : checked;
        }
        return checked;
    }

    /// A date field must hold a date that is not after that day.
    SmallForm needingDate(Page page, String field, LocalDate latest) {
        var day = date(field);
        if (day.isEmpty()) {
            return faulty(page, field, text(field).isEmpty() ? "field.NotBlank" : "field.unreadable");
        }
        return day.get().isAfter(latest) ? faulty(page, field, "field.PastOrPresent") : this;
    }

    boolean isFaulty() {
        return errors.any();
    }
}

package pl.ostoja.ui;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import pl.ostoja.kernel.Problem;

/// What is wrong with a form, by field, in the words to show next to it.
public record FieldErrors(Map<String, String> messages) {

    public static final FieldErrors NONE = new FieldErrors(Map.of());

    /// Words for what the checks of a form found: the annotation's message, or for a value of the wrong kind the
    /// text `field.unreadable`.
    public static FieldErrors of(BindingResult errors, Page page) {
        return new FieldErrors(errors.getFieldErrors().stream()
                .collect(toMap(FieldError::getField, error -> words(error, page), (first, _) -> first)));
    }

    /// The same errors and one more; `key` is the key of a text.
    public FieldErrors and(String field, Page page, String key, Object... arguments) {
        var all = new HashMap<>(messages);
        all.putIfAbsent(field, page.t(key, arguments));
        return new FieldErrors(Map.copyOf(all));
    }

    /// The same errors and what a rule of the house said about a field.
    public FieldErrors and(String field, Page page, Problem.Refused refused) {
        return and(field, page, "problem." + refused.rule(), refused.arguments().toArray());
    }

    /// The same errors and what a rule said about one of these fields, found by the rule. Refused on when the rule is
    /// about none of them.
    public FieldErrors and(Map<String, String> fieldsByRule, Page page, Problem.Refused refused) {
        var field = fieldsByRule.get(refused.rule());
        if (field == null) {
            throw refused;
        }
        return and(field, page, refused);
    }

    /// These errors and those of another part of the same page.
    public FieldErrors and(FieldErrors others) {
        var all = new HashMap<>(others.messages);
        all.putAll(messages);
        return new FieldErrors(Map.copyOf(all));
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    public boolean has(String field) {
        return messages.containsKey(field);
    }

    public String on(String field) {
        return messages.getOrDefault(field, "");
    }

    private static String words(FieldError error, Page page) {
        return error.isBindingFailure()
                ? page.t("field.unreadable")
                : page.t("field." + error.getCode(), error.getArguments() == null ? new Object[0] : limits(error));
    }

    /// Bean Validation hands over its attributes in alphabetical order after the field itself: max before min.
    private static Object[] limits(FieldError error) {
        var arguments = error.getArguments();
        return arguments == null
                ? new Object[0]
                : java.util.Arrays.stream(arguments).skip(1).toArray();
    }
}

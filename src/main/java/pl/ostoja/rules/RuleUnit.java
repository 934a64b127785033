package pl.ostoja.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the value of a rule is measured in; it decides which values are possible at all.
public enum RuleUnit {
    DAYS,
    WORKING_DAYS,
    MINUTES,
    HOURS,
    MONTHS,
    YEARS,
    METRES,
    COUNT,
    TIME_OF_DAY,
    DATE,
    YES_NO,
    WORDS;

    public boolean isNumber() {
        return ordinal() <= COUNT.ordinal();
    }

    /// The value in what somebody typed: a decimal comma is taken for a point, several words stand between commas.
    /// Empty when it is no value in this unit.
    public Optional<List<String>> read(String typed) {
        var text = typed.strip();
        var words = switch (this) {
            case METRES -> List.of(text.replace(',', '.'));
            case WORDS -> List.of(text.split(" *, *", -1));
            default -> List.of(text);
        };
        return Optional.of(words).filter(this::accepts);
    }

    /// Whether these words, as typed or stored, can be a value in this unit. Only [#WORDS] takes more than one.
    boolean accepts(List<String> words) {
        if (words.isEmpty() || (this != WORDS && words.size() > 1)) {
            return false;
        }
        var word = words.getFirst();
        try {
            return switch (this) {
                case METRES -> new BigDecimal(word).signum() >= 0;
                case TIME_OF_DAY -> LocalTime.parse(word) != null;
                case DATE -> LocalDate.parse(word) != null;
                case YES_NO -> Set.of("true", "false").contains(word);
                case WORDS -> words.stream().noneMatch(String::isBlank);
                default -> Integer.parseInt(word) >= 0;
            };
        } catch (NumberFormatException | DateTimeException _) {
            return false;
        }
    }
}

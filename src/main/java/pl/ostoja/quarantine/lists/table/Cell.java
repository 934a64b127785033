package pl.ostoja.quarantine.lists.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// One cell as the file holds it, before anybody knows what its column means.
public sealed interface Cell {

    Cell BLANK = new Text("");

    /// What a person looking at the file reads in the cell; empty when there is nothing.
    String text();

    default boolean isBlank() {
        return text().chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ');
    }

    /// The value behind a formula, or the cell itself.
    default Cell value() {
        return this;
    }

    record Text(String text) implements Cell {}

    /// A number of a spreadsheet. `day` is what the spreadsheet shows when the cell is formatted as a date.
    record Number(BigDecimal amount, Optional<LocalDate> day) implements Cell {

        @Override
        public String text() {
            return day.map(LocalDate::toString)
                    .orElseGet(() -> amount.stripTrailingZeros().toPlainString());
        }
    }

    /// A formula, never evaluated: only the value the sender's spreadsheet left beside it is known, and one that
    /// reaches out of
    /// its workbook is not even believed but stays text.
    record Formula(String expression, Cell cached) implements Cell {

        private static final Pattern REACHES_OUT =
                Pattern.compile("(?i)hyperlink|webservice|cmd|dde|https?:|import|call|exec|\\|");

        public boolean reachesOut() {
            return REACHES_OUT.matcher(expression).find();
        }

        @Override
        public String text() {
            return reachesOut() ? "=" + expression : cached.text();
        }

        @Override
        public Cell value() {
            return reachesOut() ? new Text(text()) : cached;
        }
    }
}

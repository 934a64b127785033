package pl.ostoja.quarantine.lists.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

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

    /// A formula, never evaluated: only the value the sender's spreadsheet left beside it is known.
    record Formula(String expression, Cell cached) implements Cell {

        @Override
        public String text() {
            return cached.text();
        }

        @Override
        public Cell value() {
            return cached;
        }
    }
}

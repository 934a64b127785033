package pl.ostoja.quarantine.lists;

import java.util.Locale;

/// Why a row, or a value in it, is not simply taken over. The text for people is `quarantine.list.reason.<code>`.
public enum Reason {
    NOBODY_NAMED(Weight.UNREADABLE),
    DATE_IMPOSSIBLE(Weight.UNREADABLE),
    DATE_NOT_PLAUSIBLE(Weight.UNREADABLE),
    START_AFTER_END(Weight.UNREADABLE),
    CELL_TOO_LONG(Weight.UNREADABLE),
    DATE_UNREADABLE(Weight.QUESTION),
    DATE_ORDER_OPEN(Weight.QUESTION),
    DATE_BASE_OPEN(Weight.QUESTION),
    START_MISSING(Weight.QUESTION),
    LASTS_VERY_LONG(Weight.QUESTION),
    PESEL_DIGITS_LOST(Weight.QUESTION),
    PESEL_WRONG(Weight.QUESTION),
    HOUSE_TURNED_INTO_DATE(Weight.QUESTION),
    KIND_UNKNOWN(Weight.QUESTION),
    FORMULA_KEPT_AS_TEXT(Weight.QUESTION),
    SAME_PERSON_AGAIN(Weight.QUESTION),
    DUPLICATE(Weight.NOTE),
    PESEL_RESTORED(Weight.NOTE),
    PHONE_UNREADABLE(Weight.NOTE),
    SEVERAL_PHONES(Weight.NOTE),
    POSTAL_CODE_WRONG(Weight.NOTE),
    FORMULA_VALUE_USED(Weight.NOTE),
    LETTERS_LOST(Weight.NOTE),
    LETTERS_REPAIRED(Weight.NOTE),
    HIDDEN_ROW(Weight.NOTE),
    SUMMARY_ROW(Weight.SKIPPED),
    REPEATED_HEADER(Weight.SKIPPED),
    FOOTER(Weight.SKIPPED);

    /// What a reason does to its row.
    public enum Weight {
        /// The row is no row about a person.
        SKIPPED,
        /// The row goes back to the sender.
        UNREADABLE,
        /// Somebody has to look; help may start.
        QUESTION,
        NOTE
    }

    private final Weight weight;

    Reason(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    /// Stable, in kebab case.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package pl.ostoja.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One value of one rule for as long as it holds. Both ends of the validity belong to it; a missing end is open.
///
/// `transitionMark` says how sure the transition is, `mark` how sure the value. The accessors refuse a unit they do not
/// speak:
/// asking an hour for its days is a fault of the program.
public record RuleRow(
        RuleId id,
        String code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Transition transition,
        Mark transitionMark,
        List<String> words,
        RuleUnit unit,
        Mark mark,
        String source,
        String basis,
        String notePl,
        String noteEn) {

    public RuleRow {
        words = List.copyOf(words);
        if (!unit.accepts(words)) {
            throw new IllegalArgumentException(id + ": " + words + " is no value in " + unit);
        }
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return hasBegunBy(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    public boolean hasBegunBy(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }

    /// This row, over on the day before another one begins; a row that ended earlier stays as it is.
    RuleRow followedOn(LocalDate day) {
        var eve = day.minusDays(1);
        return validUntil != null && validUntil.isBefore(day) ? this : validThrough(validFrom, eve);
    }

    /// What comes after this row: the same rule with what the change says.
    RuleRow changed(RuleId next, ChangeRule change, List<String> value, @Nullable LocalDate until) {
        return new RuleRow(
                next,
                code,
                change.validFrom(),
                until,
                change.transition(),
                change.mark(),
                value,
                unit,
                change.mark(),
                change.source(),
                change.basis(),
                notePl,
                noteEn);
    }

    private RuleRow validThrough(@Nullable LocalDate from, LocalDate until) {
        return new RuleRow(
                id, code, from, until, transition, transitionMark, words, unit, mark, source, basis, notePl, noteEn);
    }

    /// Calendar or working days, see [#unit].
    public int days() {
        return whole(RuleUnit.DAYS, RuleUnit.WORKING_DAYS);
    }

    public int months() {
        return whole(RuleUnit.MONTHS);
    }

    public int years() {
        return whole(RuleUnit.YEARS);
    }

    public int count() {
        return whole(RuleUnit.COUNT);
    }

    /// A length of hours or minutes. Days are not turned to hours: a day of the change of clocks has 23 or 25.
    public Duration duration() {
        return unit == RuleUnit.HOURS
                ? Duration.ofHours(whole(RuleUnit.HOURS))
                : Duration.ofMinutes(whole(RuleUnit.MINUTES));
    }

    public LocalTime time() {
        return LocalTime.parse(word(RuleUnit.TIME_OF_DAY));
    }

    public LocalDate date() {
        return LocalDate.parse(word(RuleUnit.DATE));
    }

    public boolean flag() {
        return Boolean.parseBoolean(word(RuleUnit.YES_NO));
    }

    /// Any number, in [#unit].
    public BigDecimal number() {
        if (!unit.isNumber()) {
            throw new IllegalStateException(id + " is no number");
        }
        return new BigDecimal(words.getFirst());
    }

    public String text() {
        return String.join(", ", words);
    }

    private int whole(RuleUnit... allowed) {
        return Integer.parseInt(word(allowed));
    }

    private String word(RuleUnit... allowed) {
        if (!List.of(allowed).contains(unit)) {
            throw new IllegalStateException(id + " is given in " + unit);
        }
        return words.getFirst();
    }
}

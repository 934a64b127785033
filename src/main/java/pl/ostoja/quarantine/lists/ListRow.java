package pl.ostoja.quarantine.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.ostoja.kernel.Pesel;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.quarantine.lists.columns.Column;

/// One row of an official list: as it was written, as it was understood, and what is to be known about it.
///
/// `number` is the one a spreadsheet shows. `cells` are all cells of the row, also those whose column means nothing to
/// us. `raw` holds
/// what was written, `values` the same with lost letters, zeros and stray characters put right.
public record ListRow(
        int number,
        List<String> cells,
        Map<Column, String> raw,
        Map<Column, String> values,
        Map<Column, LocalDate> dates,
        List<Remark> remarks) {

    public Optional<String> value(Column column) {
        return Optional.ofNullable(values.get(column));
    }

    public Optional<LocalDate> date(Column column) {
        return Optional.ofNullable(dates.get(column));
    }

    /// A right number only; a wrong one stays in [#raw].
    public Optional<Pesel> pesel() {
        return value(Column.PESEL).flatMap(Pesel::of);
    }

    /// All numbers of all telephone columns that can be dialled.
    public List<PhoneNumber> phones() {
        return Stream.of(Column.PHONE, Column.OTHER_PHONE)
                .flatMap(column -> value(column).stream())
                .flatMap(text -> PhoneNumber.allIn(text).stream())
                .distinct()
                .toList();
    }

    public Optional<ListedStatus> status() {
        return value(Column.KIND).flatMap(ListedStatus::in);
    }

    public boolean has(Reason reason) {
        return remarks.stream().anyMatch(remark -> remark.reason() == reason);
    }

    /// False for summaries, repeated headers and signatures.
    public boolean isAboutSomebody() {
        return !hasWeight(Reason.Weight.SKIPPED);
    }

    /// Whether it has to go back to the sender.
    public boolean isUnreadable() {
        return hasWeight(Reason.Weight.UNREADABLE);
    }

    ListRow with(Remark remark) {
        var more = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
        return new ListRow(number, cells, raw, values, dates, more);
    }

    private boolean hasWeight(Reason.Weight weight) {
        return remarks.stream().anyMatch(remark -> remark.reason().weight() == weight);
    }
}

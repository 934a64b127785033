package pl.ostoja.quarantine.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pl.ostoja.centre.Coverage;
import pl.ostoja.quarantine.lists.ListRow;
import pl.ostoja.quarantine.lists.Reason;
import pl.ostoja.quarantine.lists.Remark;

/// What can be said of a row before anybody looks for the person.
///
/// @param fate null while it is open
/// @param why code of a reason
/// @param twin number of the row that says the same
record Verdict(
        @Nullable Fate fate,
        @Nullable String why,
        @Nullable Integer twin,
        Collection<String> flags,
        @Nullable LocalDate startWritten) {

    static Verdict of(ListRow row, Understood it, Coverage coverage) {
        var flags = new TreeSet<>(Understood.flags(row, it));
        if (!row.isAboutSomebody()) {
            return new Verdict(Fate.SKIPPED, first(row, Reason.Weight.SKIPPED), null, flags, it.start());
        }
        if (row.isUnreadable()) {
            return new Verdict(Fate.UNREADABLE, first(row, Reason.Weight.UNREADABLE), null, flags, it.start());
        }
        var open = row.remarks().stream()
                .filter(remark -> Staging.keepsDaysUnknown(remark.reason()) && Staging.concernsDays(remark))
                .findFirst();
        if (open.isPresent()) {
            return new Verdict(Fate.UNREADABLE, open.get().reason().code(), null, flags, it.start());
        }
        var twin = row.remarks().stream()
                .filter(remark -> remark.reason() == Reason.DUPLICATE)
                .map(Remark::is)
                .findFirst();
        if (twin.isPresent()) {
            return new Verdict(Fate.DUPLICATE, Reason.DUPLICATE.code(), Integer.valueOf(twin.get()), flags, it.start());
        }
        if (coverage == Coverage.OUTSIDE) {
            return new Verdict(Fate.NOT_OURS, "not-ours", null, flags, it.start());
        }
        if (it.address().raw().isBlank()) {
            flags.add("no-address");
        }
        return new Verdict(null, null, null, flags, it.start());
    }

    /// Where the sender gives no first day it is the day of the list; the row is flagged.
    LocalDate start(LocalDate day, @Nullable LocalDate end) {
        if (startWritten != null) {
            return startWritten;
        }
        return end != null && end.isBefore(day) ? end : day;
    }

    private static String first(ListRow row, Reason.Weight weight) {
        return row.remarks().stream()
                .map(Remark::reason)
                .filter(reason -> reason.weight() == weight)
                .findFirst()
                .orElseThrow()
                .code();
    }
}

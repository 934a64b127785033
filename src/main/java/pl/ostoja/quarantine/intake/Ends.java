package pl.ostoja.quarantine.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.ostoja.quarantine.Basis;
import pl.ostoja.quarantine.ComputedEnd;
import pl.ostoja.quarantine.Course;
import pl.ostoja.quarantine.EndDates;
import pl.ostoja.quarantine.StatusKind;

/// The ends by rule of a list's rows as the rules stand today. They depend on kind and first day only, so each pair is
/// computed once.
final class Ends {

    private final EndDates dates;
    private final LocalDate today;
    private final Map<Start, ComputedEnd> computed = new ConcurrentHashMap<>();

    Ends(EndDates dates, LocalDate today) {
        this.dates = dates;
        this.today = today;
    }

    record Start(StatusKind kind, LocalDate startDay) {}

    ComputedEnd of(Start start) {
        return computed.computeIfAbsent(
                start, one -> dates.of(Course.of(one.kind(), basis(one.kind()), one.startDay()), today));
    }

    /// Which basis a list's row has: isolation follows a positive test, quarantine a contact.
    private static Basis basis(StatusKind kind) {
        return kind.isIsolation() ? Basis.POSITIVE_TEST : Basis.CONTACT;
    }
}

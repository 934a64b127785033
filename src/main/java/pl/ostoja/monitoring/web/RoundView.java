package pl.ostoja.monitoring.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.monitoring.Coverage;
import pl.ostoja.monitoring.DayCoverage;
import pl.ostoja.monitoring.Forecast;

/// A round at a glance.
///
/// @param firstContact median of the minutes to the first talk; null when there was none
public record RoundView(
        LocalDate day,
        DayCoverage coverage,
        @Nullable BigDecimal firstContact,
        List<Coverage.InDistrict> districts,
        List<Coverage.NotReached> notReached,
        int notReachedInAll,
        List<Share> shares,
        Forecast forecast,
        List<Account> workers) {

    /// Rows of the not-reached list unless all are asked for.
    public static final int SHOWN = 25;

    /// Rows of the not-reached list at most; the whole list is the file.
    public static final int MOST = 500;

    /// A worker's share of the calls, and what is done of it.
    public record Share(String name, LocalTime from, LocalTime until, int weight, int calls, int done) {}

    public record Account(UUID id, String name) {}
}

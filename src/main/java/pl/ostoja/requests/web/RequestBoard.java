package pl.ostoja.requests.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The board as it is drawn.
///
/// @param counts how many requests each chip stands for
/// @param districts names of districts by id, for the filter
public record RequestBoard(
        RequestFilter filter,
        List<RequestRow> rows,
        Map<RequestFilter.Show, Long> counts,
        List<DistrictName> districts,
        Instant now) {

    /// One district to choose.
    public record DistrictName(java.util.UUID id, String name) {}

    public boolean hasMore() {
        return rows.size() > RequestFilter.ROWS;
    }

    public List<RequestRow> shown() {
        return hasMore() ? rows.subList(0, RequestFilter.ROWS) : rows;
    }
}

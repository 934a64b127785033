package pl.ostoja.quarantine.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.StatusKind;

/// Which of the running statuses to show; empty means all.
///
/// @param within those that end in so many days from today
public record StatusFilter(
        @Nullable StatusKind kind,
        @Nullable UUID district,
        @Nullable Integer within,
        Boolean disputed,
        Boolean missing,
        Integer page) {

    /// What a form leaves out is not asked for; a primitive could not be left out.
    public StatusFilter {
        disputed = disputed != null && disputed;
        missing = missing != null && missing;
        page = page == null ? 0 : page;
    }

    static final int PAGE = 100;

    @Nullable
    LocalDate endsBy(LocalDate today) {
        return within == null ? null : today.plusDays(within);
    }

    /// The address of the same list with another kind.
    public String of(@Nullable StatusKind other) {
        return new StatusFilter(other, district, within, disputed, missing, 0).path("/statuses");
    }

    public String endingWithin(@Nullable Integer days) {
        return new StatusFilter(kind, district, days, disputed, missing, 0).path("/statuses");
    }

    public String disputed(boolean other) {
        return new StatusFilter(kind, district, within, other, missing, 0).path("/statuses");
    }

    public String missing(boolean other) {
        return new StatusFilter(kind, district, within, disputed, other, 0).path("/statuses");
    }

    public String page(int other) {
        return new StatusFilter(kind, district, within, disputed, missing, other).path("/statuses");
    }

    public String path(String base) {
        return Stream.of(
                        kind == null ? "" : "kind=" + kind.name(),
                        district == null ? "" : "district=" + district,
                        within == null ? "" : "within=" + within,
                        disputed ? "disputed=true" : "",
                        missing ? "missing=true" : "",
                        page == 0 ? "" : "page=" + page)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? base : base + "?" + query));
    }
}

package pl.ostoja.requests.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.Urgency;

/// What the board shows, as it stands in the address of the page.
///
/// @param show which requests; open ones when nothing is said
/// @param page counted from nought
public record RequestFilter(
        @Nullable Show show,
        @Nullable Urgency urgency,
        @Nullable String kind,
        @Nullable Origin origin,
        @Nullable UUID district,
        @Nullable Integer page) {

    public static final int ROWS = 50;

    public enum Show {
        OPEN,
        LATE,
        ESCALATED,
        TO_VERIFY,
        MINE,
        NOBODYS,
        CLOSED
    }

    public Show shown() {
        return Objects.requireNonNullElse(show, Show.OPEN);
    }

    public int skipped() {
        return Math.max(Objects.requireNonNullElse(page, 0), 0) * ROWS;
    }

    /// The address of the same board with one thing changed, from its first page.
    public String with(String name, @Nullable Object value) {
        var all = parameters();
        all.remove("page");
        all.remove(name);
        if (value != null) {
            all.put(name, value.toString());
        }
        return address("/requests", all);
    }

    /// The address of the same board with one request open beside it.
    public String opening(UUID request) {
        var all = parameters();
        all.put("open", request.toString());
        return address("/requests", all);
    }

    public String file(String form) {
        var all = parameters();
        all.remove("page");
        all.put("form", form);
        return address("/requests/export", all);
    }

    /// This very board, for following the news.
    public String itself() {
        return address("/requests", parameters());
    }

    public String turned(int pages) {
        var all = parameters();
        all.put("page", Integer.toString(Math.max(Objects.requireNonNullElse(page, 0) + pages, 0)));
        return address("/requests", all);
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        put(all, "show", show);
        put(all, "urgency", urgency);
        put(all, "kind", kind == null || kind.isBlank() ? null : kind);
        put(all, "origin", origin);
        put(all, "district", district);
        put(all, "page", page);
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    private static String address(String path, Map<String, String> parameters) {
        var query = new StringBuilder(path);
        var mark = '?';
        for (var parameter : parameters.entrySet()) {
            query.append(mark)
                    .append(parameter.getKey())
                    .append('=')
                    .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
            mark = '&';
        }
        return query.toString();
    }
}

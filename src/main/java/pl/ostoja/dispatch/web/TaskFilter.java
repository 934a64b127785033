package pl.ostoja.dispatch.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.dispatch.TaskType;

/// What the board of tasks shows, as it stands in the address of the page.
///
/// @param carrier id of an account or an organisation
/// @param page counted from nought
public record TaskFilter(
        @Nullable Show show,
        @Nullable TaskType type,
        @Nullable UUID district,
        @Nullable UUID carrier,
        @Nullable Integer page) {

    public static final int ROWS = 50;

    public enum Show {
        OPEN,
        UNASSIGNED,
        LATE,
        CARRIED,
        FAILED,
        DRAFT,
        OVER
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
        return address("/tasks", all);
    }

    public String opening(UUID task) {
        var all = parameters();
        all.put("open", task.toString());
        return address("/tasks", all);
    }

    public String turned(int pages) {
        var all = parameters();
        all.put("page", Integer.toString(Math.max(Objects.requireNonNullElse(page, 0) + pages, 0)));
        return address("/tasks", all);
    }

    public String itself() {
        return address("/tasks", parameters());
    }

    public String points() {
        return address("/tasks/points", parameters());
    }

    public String file(String form) {
        var all = parameters();
        all.remove("page");
        all.put("form", form);
        return address("/tasks/export", all);
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        put(all, "show", show);
        put(all, "type", type);
        put(all, "district", district);
        put(all, "carrier", carrier);
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

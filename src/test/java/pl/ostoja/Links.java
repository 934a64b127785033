package pl.ostoja;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.Role;

/// The links that people meet on the pages: one of each kind for each role must lead somewhere.
final class Links {

    private static final Pattern PARTICULAR = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+");
    private static final String ON_PAGE = """
            () => [...document.querySelectorAll('a[href^="/"], tr[data-href]')]
                .map(one => one.getAttribute('href') || one.dataset.href)
            """;

    private record Kind(@Nullable Role role, String shape) {}

    private final Map<Kind, String> met = new LinkedHashMap<>();

    @SuppressWarnings("unchecked")
    void on(Visitor visitor, Rooms.Room room) {
        for (var link : (List<String>) visitor.page().evaluate(ON_PAGE)) {
            var shape = PARTICULAR.matcher(link).replaceAll("n").split("[?#]", 2)[0];
            met.putIfAbsent(new Kind(room.role(), shape), link);
        }
    }

    /// Links that somebody of this role sees and that lead nowhere.
    List<String> dead(@Nullable Role role, Visitor visitor) {
        var dead = new ArrayList<String>();
        met.forEach((kind, link) -> {
            if (kind.role() == role) {
                var status = visitor.statusOf(link);
                if (status >= 400) {
                    dead.add(link + " answers " + status + " to " + role);
                }
            }
        });
        return dead;
    }
}

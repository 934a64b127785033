package pl.ostoja.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Permission;

/// What a template may know of the one who looks: language, name, permissions, menu, and how to write dates and
/// numbers.
///
/// Controllers take it as an argument and hand it to every template they render.
public record Page(
        Texts texts,
        Formats formats,
        @Nullable String user,
        Set<String> permissions,
        List<MenuItem> menu,
        String path,
        Lateness lateness,
        @Nullable String csrf,
        boolean demo) {

    /// The text of a key in the reader's language.
    public String t(String key, @Nullable Object... arguments) {
        return texts.get(locale(), key, arguments);
    }

    /// The text that belongs to a constant: `word("requests.state", MET)` is the text `requests.state.met`.
    public String word(String group, Enum<?> constant) {
        return t(group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The words of all constants of a group, by the names of the constants, for choosing one.
    public Map<String, String> words(String group, Enum<?>... constants) {
        var words = new LinkedHashMap<String, String>();
        for (var constant : constants) {
            words.put(constant.name(), word(group, constant));
        }
        return words;
    }

    public Locale locale() {
        return formats.locale();
    }

    public String language() {
        return locale().getLanguage();
    }

    public ZoneId zone() {
        return formats.zone();
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission.name());
    }

    /// A new act id for a form: the same form sent twice is the same act.
    public UUID newAct() {
        return Ids.next();
    }

    public String date(@Nullable LocalDate day) {
        return formats.date(day);
    }

    public String date(@Nullable Instant at) {
        return formats.dateOf(at);
    }

    public String time(@Nullable Instant at) {
        return formats.time(at);
    }

    public String dateTime(@Nullable Instant at) {
        return formats.dateTime(at);
    }

    public String phone(@Nullable String number) {
        return formats.phone(number);
    }

    public String number(@Nullable Number number) {
        return formats.number(number);
    }

    /// The wings of the menu that this user may enter, each with its rooms.
    public List<Wing> wings() {
        return List.of(Wing.values()).stream()
                .filter(wing -> !rooms(wing).isEmpty())
                .toList();
    }

    public List<MenuItem> rooms(Wing wing) {
        return menu.stream()
                .filter(item -> item.wing() == wing && may(item.permission()))
                .sorted(Comparator.comparingInt(MenuItem::order))
                .toList();
    }

    /// How much in a room is late for the one who looks.
    public int waiting(MenuItem room) {
        return lateness.of(
                room, menu.stream().filter(item -> may(item.permission())).toList());
    }

    public boolean isHere(MenuItem item) {
        return path.equals(item.path()) || path.startsWith(item.path() + "/");
    }
}

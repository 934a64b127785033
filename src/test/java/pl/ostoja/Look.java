package pl.ostoja;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.Rooms.Room;

/// What one look at a page found: on a phone and on a desk, in the light and in the dark, loaded once.
///
/// @param axe by the way the page was looked at
record Look(
        Room room,
        List<String> onPhone,
        List<String> onDesk,
        Map<String, List<String>> axe,
        List<String> words,
        List<String> console) {

    private static final String JUTTING = """
            () => [...document.querySelectorAll('.table-scroll')]
              .filter(one => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'visible')
              .map(one => 'a table of ' + one.scrollWidth + ' px in ' + one.clientWidth)
              .concat(document.documentElement.scrollWidth <= window.innerWidth + 1 ? [] :
              [...document.querySelectorAll('main *')]
                .filter(one => one.getBoundingClientRect().right > window.innerWidth + 1
                    && !one.closest('.table-scroll, .map'))
                .slice(0, 3).map(one => one.outerHTML.slice(0, 160))
                .concat('is ' + document.documentElement.scrollWidth + ' wide'))
            """;
    private static final String AXE = """
            () => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations
              .map(one => one.id + ': ' + one.nodes.slice(0, 4).map(node => node.html.slice(0, 160)).join(' | ')))
            """;

    /// Codes and keys that nobody has translated; what stands in `code` is meant for those who know it.
    private static final String CODES = """
            () => {
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              const found = new Set();
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                if (node.parentElement.closest('code, script')) { continue; }
                const codes = node.data.match(/\\b[A-Z]+(?:_[A-Z]+)+\\b|\\b[A-Z]{6,}\\b/g) || [];
                const keys = node.data.match(/\\b[a-z]+(?:\\.[a-z-]+)*\\.[a-z]+-[a-z-]+\\b|\\b(?:figure|problem|ui)\\.[a-z]+\\b/g) || [];
                codes.concat(keys).forEach(one => found.add(one));
              }
              return [...found];
            }
            """;

    static Look at(Visitor visitor, Room room) {
        visitor.onPhone().inTheDark(false).open(room.address());
        var page = visitor.page();
        if (!page.url().endsWith(room.address())) {
            var away = List.of("led away to " + page.url());
            return new Look(room, away, List.of(), Map.of(), List.of(), List.of());
        }
        page.evaluate(AxeBuilder.getAxeScript());
        var axe = new LinkedHashMap<String, List<String>>();
        var onPhone = found(visitor, JUTTING);
        axe.put("390 px light", axe(visitor, "light"));
        visitor.inTheDark(true);
        axe.put("390 px dark", axe(visitor, "dark"));
        visitor.onDesktop();
        var onDesk = found(visitor, JUTTING);
        axe.put("1440 px dark", axe(visitor, "dark"));
        visitor.inTheDark(false);
        axe.put("1440 px light", axe(visitor, "light"));
        return new Look(room, onPhone, onDesk, axe, found(visitor, CODES), List.copyOf(visitor.complaints()));
    }

    private static List<String> axe(Visitor visitor, String theme) {
        visitor.page().locator("html[data-bs-theme=" + theme + "]").waitFor();
        return found(visitor, AXE);
    }

    List<String> findings() {
        var all = new ArrayList<String>();
        add(all, "390 px", onPhone);
        add(all, "1440 px", onDesk);
        axe.forEach((how, found) -> add(all, "axe, " + how, found));
        add(all, "untranslated", words);
        add(all, "console", console);
        return all;
    }

    String line() {
        return "| `%s` | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        room.door(),
                        room.role() == null ? "anybody" : room.role().name().toLowerCase(java.util.Locale.ROOT),
                        verdict(onPhone),
                        verdict(onDesk),
                        axe.values().stream().map(Look::verdict).collect(joining(" | ")),
                        verdict(words),
                        verdict(console));
    }

    private static String verdict(List<String> found) {
        return found.isEmpty() ? "clean" : found.size() + " found";
    }

    private void add(List<String> all, String how, List<String> found) {
        found.forEach(one -> all.add(room.door() + " (" + how + "): " + one));
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(Visitor visitor, String question) {
        return (List<String>) visitor.page().evaluate(question);
    }
}

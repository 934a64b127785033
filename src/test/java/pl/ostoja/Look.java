package pl.ostoja;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.Rooms.Room;

/// What one look at a page found: on a phone in the light and on a desk in the dark, loaded once.
record Look(
        Room room,
        List<String> onPhone,
        List<String> onDesk,
        List<String> inLight,
        List<String> inDark,
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
            return new Look(
                    room, List.of("led away to " + page.url()), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        var onPhone = found(visitor, JUTTING);
        page.evaluate(AxeBuilder.getAxeScript());
        var inLight = found(visitor, AXE);
        visitor.onDesktop().inTheDark(true);
        page.locator("html[data-bs-theme=dark]").waitFor();
        return new Look(
                room,
                onPhone,
                found(visitor, JUTTING),
                inLight,
                found(visitor, AXE),
                found(visitor, CODES),
                List.copyOf(visitor.complaints()));
    }

    List<String> findings() {
        var all = new ArrayList<String>();
        add(all, "390 px", onPhone);
        add(all, "1440 px", onDesk);
        add(all, "axe, 390 px light", inLight);
        add(all, "axe, 1440 px dark", inDark);
        add(all, "untranslated", words);
        add(all, "console", console);
        return all;
    }

    String line() {
        return "| `%s` | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        room.door(),
                        room.role() == null ? "anybody" : room.role().name().toLowerCase(java.util.Locale.ROOT),
                        verdict(onPhone),
                        verdict(onDesk),
                        verdict(inLight),
                        verdict(inDark),
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

package pl.ostoja.faults;

import java.util.Locale;

/// What a test has seen, for whoever fills the table of `docs/reliability.md`.
final class Said {

    private Said() {}

    static void say(String format, Object... values) {
        System.out.println("SEEN: " + String.format(Locale.ROOT, format, values));
    }
}

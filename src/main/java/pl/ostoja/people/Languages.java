package pl.ostoja.people;

import java.util.List;

/// The languages that a record may name; their words are the texts `people.language.<code>`.
public final class Languages {

    public static final List<String> KNOWN =
            List.of("pl", "uk", "ru", "en", "be", "de", "ro", "ka", "vi", "zh", "hi", "ar");

    private Languages() {}
}

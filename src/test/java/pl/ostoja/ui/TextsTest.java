package pl.ostoja.ui;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    static final Pattern IN_TEMPLATE = Pattern.compile("\\bt\\(\"([a-z0-9.-]+)\"[,)]");
    static final Pattern REFUSAL = Pattern.compile("Problem\\.Refused\\(\\s*\"([a-z0-9-]+)\"");
    static final Pattern DEED = Pattern.compile("(?:Entry\\.of|entry)\\(\\s*\"([a-z]+\\.[a-z.-]+)\"");

    private final Texts texts = new Texts();

    @Test
    void every_complete_language_has_every_key() {
        var all = Texts.COMPLETE.stream()
                .flatMap(locale -> texts.all(locale).keySet().stream())
                .collect(toCollection(TreeSet::new));

        for (var locale : Texts.COMPLETE) {
            var missing = new TreeSet<>(all);
            missing.removeAll(texts.all(locale).keySet());
            assertThat(missing).as("missing in " + locale).isEmpty();
        }
    }

    @Test
    void every_key_that_a_template_or_a_controller_names_exists() {
        var named = Stream.concat(files("src/main/jte", ".jte"), files("src/main/java", ".java"))
                .flatMap(file -> found(IN_TEMPLATE, file))
                .filter(key -> key.contains("."))
                .collect(toCollection(TreeSet::new));

        named.removeAll(texts.all(Locale.of("pl")).keySet());

        assertThat(named).isEmpty();
    }

    @Test
    void every_refusal_has_a_sentence_and_a_page_that_explains_it() {
        var rules = files("src/main/java", ".java")
                .flatMap(file -> found(REFUSAL, file))
                .toList();

        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(texts.has("problem." + rule)).as(rule).isTrue();
            assertThat(texts.has("problem." + rule + ".why")).as(rule + ".why").isTrue();
        });
    }

    @Test
    void every_deed_in_the_journal_has_its_words() {
        var deeds = files("src/main/java", ".java")
                .flatMap(file -> found(DEED, file))
                .toList();

        assertThat(deeds)
                .isNotEmpty()
                .allSatisfy(deed ->
                        assertThat(texts.has("journal.deed." + deed)).as(deed).isTrue());
    }

    @Test
    void plural_forms_are_those_of_the_language() {
        assertThat(texts.get(Locale.ENGLISH, "ui.rule")).isEqualTo("Rule:");
        assertThat(texts.get(Locale.of("pl"), "no.such.key")).isEqualTo("no.such.key");
    }

    private static Stream<Path> files(String root, String ending) {
        try (var all = Files.walk(Path.of(root))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

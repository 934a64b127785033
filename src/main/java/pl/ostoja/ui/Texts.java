package pl.ostoja.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// What the house says, by key and language. Each module brings `messages/<module>/<language>.properties`.
///
/// A text with arguments is an ICU message, so plural forms come out right in Polish, Russian and Ukrainian. A key
/// that a language lacks is said in Polish; that a complete language lacks none is checked by a test.
@Component
public class Texts {

    /// Languages in which every key exists; the first one is the fallback.
    public static final List<Locale> COMPLETE = List.of(Locale.of("pl"), Locale.ENGLISH);

    private final Map<String, Map<String, String>> byLanguage;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Texts() {
        byLanguage = Stream.of("pl", "en", "ru", "uk").collect(toUnmodifiableMap(language -> language, Texts::load));
    }

    /// The text of a key in a language, with `{0}`, `{1}` … filled in. An unknown key comes back as itself.
    public String get(Locale locale, String key, @Nullable Object... arguments) {
        var text = find(locale.getLanguage(), key);
        if (text == null) {
            return key;
        }
        return arguments.length == 0 && text.indexOf('{') < 0 && text.indexOf('\'') < 0
                ? text
                : format(locale, text, arguments);
    }

    public boolean has(String key) {
        return find("pl", key) != null;
    }

    /// All keys of a language with their texts, for the test of completeness and the page of rules.
    public Map<String, String> all(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), Map.of());
    }

    private @Nullable String find(String language, String key) {
        var text = byLanguage.getOrDefault(language, Map.of()).get(key);
        return text != null ? text : byLanguage.getOrDefault("pl", Map.of()).get(key);
    }

    private String format(Locale locale, String text, @Nullable Object... arguments) {
        var format = formats.computeIfAbsent(locale.getLanguage() + text, _ -> new MessageFormat(text, locale));
        synchronized (format) { // ICU formats keep state while they write
            return format.format(Arrays.stream(arguments).map(Texts::written).toArray());
        }
    }

    /// A day is written as everywhere in the house; left to itself the message would add midnight to it.
    private static @Nullable Object written(@Nullable Object argument) {
        return argument instanceof LocalDate day ? Formats.written(day) : argument;
    }

    private static Map<String, String> load(String language) {
        var texts = new LinkedHashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*/" + language + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }
}

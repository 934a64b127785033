package pl.ostoja.monitoring.script;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import pl.ostoja.ui.Memory;

/// Words in which life is at stake (bad input B78): whoever types one of them gets the 112 script on top.
@Service
public class EmergencyWords {

    private final Supplier<List<Stem>> all;

    EmergencyWords(JdbcClient db, Memory memory) {
        this.all = memory.of(
                () -> db.sql("select stem, whole from monitoring.emergency_stem order by stem")
                        .query(Stem.class)
                        .list(),
                "monitoring.emergency_stem");
    }

    /// A beginning of words, or a whole word, without diacritics.
    public record Stem(String stem, boolean whole) {

        boolean isIn(String folded) {
            return folded.contains(whole ? " " + stem + " " : " " + stem);
        }
    }

    public List<Stem> all() {
        return all.get();
    }

    public boolean areIn(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return false;
        }
        var folded = folded(text);
        return all().stream().anyMatch(stem -> stem.isIn(folded));
    }

    /// Small letters without diacritics, words parted by single spaces, with a space at both ends.
    static String folded(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        return " " + plain.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip() + " ";
    }
}

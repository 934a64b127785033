package pl.ostoja.requests;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Problem;

/// Goods that are not brought and works that are not done, by words found in the note of a need. A match is shown to
/// the worker; it refuses nothing.
@Service
@Transactional
public class Exclusions {

    private final JdbcClient db;
    private final Journal journal;

    Exclusions(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<Exclusion> all() {
        return db.sql("select id, word, need_kind, note_pl, note_en from requests.exclusion order by word")
                .query(Exclusion.class)
                .list();
    }

    /// @param kind only for needs of this kind; null for all
    public void add(Act act, String word, @Nullable String kind, String notePl, String noteEn) {
        journal.once(act, () -> {
            var found = word.strip().toLowerCase(Locale.ROOT);
            if (found.isEmpty() || notePl.isBlank() || noteEn.isBlank()) {
                throw new Problem.Refused("something-is-missing");
            }
            db.sql("""
                    insert into requests.exclusion (id, word, need_kind, note_pl, note_en)
                    values (:id, :word, :kind, :notePl, :noteEn)
                    """)
                    .param("id", Ids.next())
                    .param("word", found)
                    .param("kind", kind)
                    .param("notePl", notePl.strip())
                    .param("noteEn", noteEn.strip())
                    .update();
            journal.write(act, Entry.of("requests.catalogue-changed").detail("excluded", found));
        });
    }

    public void remove(Act act, UUID id) {
        journal.once(act, () -> {
            db.sql("delete from requests.exclusion where id = :id")
                    .param("id", id)
                    .update();
            journal.write(act, Entry.of("requests.catalogue-changed").detail("no longer excluded", id));
        });
    }
}

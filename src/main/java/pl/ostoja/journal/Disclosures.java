package pl.ostoja.journal;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;

/// The register of what left the house, to whom and on which basis.
@Service
public class Disclosures implements RetainedRecords {

    private final JdbcClient db;
    private final JournalLines lines;
    private final SealedLines days;
    private final Clock clock;

    Disclosures(JdbcClient db, JournalLines lines, SealedLines days, Clock clock) {
        this.db = db;
        this.lines = lines;
        this.days = days;
        this.clock = clock;
    }

    /// Belongs into the transaction that makes the file or the message, so that nothing leaves unrecorded.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act, Disclosure disclosure) {
        var id = Ids.next();
        db.sql("""
                insert into journal.disclosure (id, entered_at, act, by, recipient, what, basis, until_day, persons,
                                                kind, subject)
                values (:id, :now, :act, :by, :recipient, :what, :basis, :until, :persons, :kind, :subject)
                """)
                .param("id", id)
                .param("now", clock.instant().atOffset(UTC))
                .param("act", act.id())
                .param("by", act.actor().name())
                .param("recipient", disclosure.recipient())
                .param("what", disclosure.what())
                .param("basis", disclosure.basis())
                .param("until", disclosure.until())
                .param("persons", disclosure.persons())
                .param("kind", disclosure.kind())
                .param("subject", disclosure.subject())
                .update();
        lines.add(act, Entry.of("journal.disclosed").subject("disclosure", id).detail("persons", disclosure.persons()));
    }

    @Override
    public String rule() {
        return "retention.disclosure";
    }

    @Override
    public long due(LocalDate before) {
        return db.sql("select count(*) from journal.disclosure where entered_at < :before")
                .param("before", days.start(before))
                .query(Long.class)
                .single();
    }

    @Override
    public long purge(LocalDate before) {
        return db.sql("delete from journal.disclosure where entered_at < :before")
                .param("before", days.start(before))
                .update();
    }
}

package pl.ostoja.people;

import static java.time.ZoneOffset.UTC;

import java.util.List;
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

/// What surrounds a person: risk factors, representatives, documents, notes of workers.
@Service
@Transactional
public class Circumstances {

    private final JdbcClient db;
    private final SearchRows index;
    private final Journal journal;
    private final LastChanges changes;

    Circumstances(JdbcClient db, SearchRows index, Journal journal, LastChanges changes) {
        this.db = db;
        this.index = index;
        this.journal = journal;
        this.changes = changes;
    }

    /// Notes a risk factor; one that is noted already gets the new remark.
    public void addRisk(Act act, PersonId person, RiskFactor factor, @Nullable String note) {
        journal.once(act, () -> {
            db.sql("""
                    insert into people.risk (person, factor, note, noted_at) values (:person, :factor, :note, :at)
                    on conflict (person, factor) where ended_at is null do update set note = excluded.note
                    """)
                    .param("person", person.value())
                    .param("factor", factor.name())
                    .param("note", note)
                    .param("at", act.at().atOffset(UTC))
                    .update();
            written(act, person, Entry.of("people.risk-noted").detail("factor", factor));
        });
    }

    public void endRisk(Act act, PersonId person, RiskFactor factor) {
        journal.once(act, () -> {
            db.sql("""
                    update people.risk set ended_at = :at
                     where person in (select id from people.person where current = :person)
                       and factor = :factor and ended_at is null
                    """)
                    .param("at", act.at().atOffset(UTC))
                    .param("person", person.value())
                    .param("factor", factor.name())
                    .update();
            written(act, person, Entry.of("people.risk-ended").detail("factor", factor));
        });
    }

    /// In which language to speak with the person, two letters.
    public void speaks(Act act, PersonId person, String language) {
        journal.once(act, () -> {
            db.sql("""
                    update people.person set language = :language, version = version + 1
                     where id = (select current from people.person where id = :person)
                    """)
                    .param("language", language)
                    .param("person", person.value())
                    .update();
            written(act, person, Entry.of("people.language-noted").detail("language", language));
        });
    }

    public void addRepresentative(Act act, PersonId person, NewRepresentative who) {
        journal.once(act, () -> {
            db.sql("""
                    insert into people.representative (id, person, name, phone, kind, scope, since, until, noted_at)
                    values (:id, :person, :name, :phone, :kind, :scope, :since, :until, :at)
                    """)
                    .param("id", Ids.next())
                    .param("person", person.value())
                    .param("name", who.name())
                    .param("phone", who.phone())
                    .param("kind", who.kind().name())
                    .param("scope", who.scope())
                    .param("since", who.since())
                    .param("until", who.until())
                    .param("at", act.at().atOffset(UTC))
                    .update();
            written(act, person, Entry.of("people.representative-added").detail("kind", who.kind()));
        });
    }

    /// Ends a representation with the day of the act.
    public void endRepresentative(Act act, PersonId person, UUID representative) {
        journal.once(act, () -> {
            var changed = db.sql("""
                    update people.representative set until = cast(:at as date)
                     where id = :id and person in (select id from people.person where current = :person)
                    """)
                    .param("at", act.at().atOffset(UTC))
                    .param("id", representative)
                    .param("person", person.value())
                    .update();
            if (changed == 0) {
                throw new Problem.NotFound();
            }
            written(act, person, Entry.of("people.representative-ended").subject("representative", representative));
        });
    }

    /// A document by which somebody without PESEL is known; whoever has one counts as identified.
    public void addDocument(Act act, PersonId person, Document document) {
        journal.once(act, () -> {
            db.sql("""
                    insert into people.document (person, kind, number, country)
                    values (:person, :kind, :number, :country) on conflict do nothing
                    """)
                    .param("person", person.value())
                    .param("kind", document.kind().name())
                    .param("number", document.number())
                    .param("country", document.country())
                    .update();
            db.sql("update people.person set state = 'IDENTIFIED' where id = :person and state = 'PROVISIONAL'")
                    .param("person", person.value())
                    .update();
            db.sql("insert into people.uncompared (person) values (:person) on conflict do nothing")
                    .param("person", person.value())
                    .update();
            index.refresh(List.of(person.value()));
            written(act, person, Entry.of("people.document-added").detail("kind", document.kind()));
        });
    }

    public void note(Act act, PersonId person, String words) {
        journal.once(act, () -> {
            db.sql("""
                    insert into people.note (id, person, words, author, noted_at)
                    values (:id, :person, :words, :author, :at)
                    """)
                    .param("id", Ids.next())
                    .param("person", person.value())
                    .param("words", words)
                    .param("author", act.actor().name())
                    .param("at", act.at().atOffset(UTC))
                    .update();
            written(act, person, Entry.of("people.noted"));
        });
    }

    private void written(Act act, PersonId person, Entry entry) {
        journal.write(act, entry.person(person.value()));
        changes.changed(act, person.value());
    }
}

package pl.ostoja.people;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Collection;
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
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.kernel.Problem;

/// Numbers and addresses by which people may be reached, and how good they proved to be.
@Service
@Transactional
public class ContactPoints {

    private final JdbcClient db;
    private final SearchRows index;
    private final Journal journal;
    private final LastChanges changes;
    private final Clock clock;

    ContactPoints(JdbcClient db, SearchRows index, Journal journal, LastChanges changes, Clock clock) {
        this.db = db;
        this.index = index;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    /// Adds a number of the person's own.
    public void add(Act act, PersonId person, PhoneNumber number) {
        add(act, person, number, null);
    }

    /// Adds a number; one that was marked wrong and is given again is good again.
    ///
    /// @param owner whose number it is, when it is not the person's own: a daughter, a neighbour
    public void add(Act act, PersonId person, PhoneNumber number, @Nullable String owner) {
        journal.once(act, () -> {
            insert(person, "PHONE", number.e164(), number.extension(), owner);
            written(act, person, Entry.of("people.phone-added"));
        });
    }

    /// @param email as typed; whether it is one is for the form to check
    public void addEmail(Act act, PersonId person, String email) {
        journal.once(act, () -> {
            insert(person, "EMAIL", email.strip(), null, null);
            written(act, person, Entry.of("people.email-added"));
        });
    }

    /// The number is a stranger's: it is shown with the mark and never called for this person again.
    public void markWrong(Act act, PersonId person, String e164) {
        journal.once(act, () -> {
            db.sql("""
                    update people.contact_point set wrong_since = :at
                     where value = :number and removed_at is null and wrong_since is null
                       and person in (select id from people.person where current = :person)
                    """)
                    .param("at", act.at().atOffset(UTC))
                    .param("number", e164)
                    .param("person", person.value())
                    .update();
            written(act, person, Entry.of("people.phone-marked-wrong"));
        });
    }

    /// Takes a number or an address off the card; the journal keeps that it was there.
    public void remove(Act act, PersonId person, UUID contactPoint) {
        journal.once(act, () -> {
            var changed = db.sql("""
                    update people.contact_point set removed_at = :at
                     where id = :id and person in (select id from people.person where current = :person)
                    """)
                    .param("at", act.at().atOffset(UTC))
                    .param("id", contactPoint)
                    .param("person", person.value())
                    .update();
            if (changed == 0) {
                throw new Problem.NotFound();
            }
            written(act, person, Entry.of("people.contact-removed").subject("contact-point", contactPoint));
        });
    }

    /// Those were reached there. Part of a larger act, so it leaves no line of its own.
    public void succeeded(Act act, Collection<PersonId> persons, String e164) {
        db.sql("""
                update people.contact_point set last_success = greatest(last_success, :at), wrong_since = null
                 where value = :number and removed_at is null
                   and person in (select id from people.person where current = any (:persons))
                """)
                .param("at", act.at().atOffset(UTC))
                .param("number", e164)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    private void insert(
            PersonId person, String kind, String value, @Nullable String extension, @Nullable String owner) {
        db.sql("""
                insert into people.contact_point (id, person, kind, value, extension, owner, rank, added_at)
                values (:id, :person, :kind, :value, :extension, :owner,
                        (select count(*) + 1 from people.contact_point where person = :person), :now)
                on conflict (person, value, coalesce(extension, '')) where removed_at is null
                do update set wrong_since = null, owner = coalesce(excluded.owner, contact_point.owner)
                """)
                .param("id", Ids.next())
                .param("person", person.value())
                .param("kind", kind)
                .param("value", value)
                .param("extension", extension)
                .param("owner", owner)
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    private void written(Act act, PersonId person, Entry entry) {
        index.refresh(List.of(person.value()));
        db.sql("insert into people.uncompared (person) values (:person) on conflict do nothing")
                .param("person", person.value())
                .update();
        journal.write(act, entry.person(person.value()));
        changes.changed(act, person.value());
    }
}

package pl.ostoja.people;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.PhoneNumber;

/// Numbers by which people may be reached, and how good they proved to be.
@Service
@Transactional
public class ContactPoints {

    private final JdbcClient db;
    private final SearchRows index;
    private final Journal journal;
    private final Clock clock;

    ContactPoints(JdbcClient db, SearchRows index, Journal journal, Clock clock) {
        this.db = db;
        this.index = index;
        this.journal = journal;
        this.clock = clock;
    }

    /// Adds a number to a person; a number that was marked wrong and is given again is good again.
    public void add(Act act, PersonId person, PhoneNumber number) {
        journal.once(act, () -> {
            db.sql("""
                    insert into people.contact_point (id, person, kind, value, extension, rank, added_at)
                    values (:id, :person, 'PHONE', :value, :extension,
                            (select count(*) + 1 from people.contact_point where person = :person), :now)
                    on conflict (person, value, coalesce(extension, '')) where removed_at is null
                    do update set wrong_since = null
                    """)
                    .param("id", Ids.next())
                    .param("person", person.value())
                    .param("value", number.e164())
                    .param("extension", number.extension())
                    .param("now", clock.instant().atOffset(UTC))
                    .update();
            index.refresh(List.of(person.value()));
            journal.write(act, Entry.of("people.phone-added").person(person.value()));
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
            index.refresh(List.of(person.value()));
            journal.write(act, Entry.of("people.phone-marked-wrong").person(person.value()));
        });
    }

    /// Somebody was reached there. Part of a larger act, so it leaves no line of its own.
    public void succeeded(Act act, PersonId person, String e164) {
        db.sql("""
                update people.contact_point set last_success = greatest(last_success, :at), wrong_since = null
                 where value = :number and removed_at is null
                   and person in (select id from people.person where current = :person)
                """)
                .param("at", act.at().atOffset(UTC))
                .param("number", e164)
                .param("person", person.value())
                .update();
    }
}

package pl.ostoja.people;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.PhoneNumber;

/// Numbers that belong to no resident: offices, hospitals, hotlines that lists carry in the column of phones. They are
/// not called, do not join households and speak for no match.
@Service
@Transactional
public class StopList {

    private final JdbcClient db;
    private final Journal journal;

    StopList(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    public record Stopped(String number, String reason, Instant addedAt, int persons) {}

    /// A number that many share and that is not on the list yet.
    public record Crowded(String number, int persons) {}

    public void add(Act act, PhoneNumber number, String reason) {
        journal.once(act, () -> {
            db.sql("""
                    insert into people.stop_number (number, reason, added_at) values (:number, :reason, :at)
                    on conflict (number) do update set reason = excluded.reason
                    """)
                    .param("number", number.e164())
                    .param("reason", reason)
                    .param("at", act.at().atOffset(UTC))
                    .update();
            journal.write(act, Entry.of("people.number-stopped").reason(reason));
        });
    }

    public void remove(Act act, PhoneNumber number) {
        journal.once(act, () -> {
            db.sql("delete from people.stop_number where number = :number")
                    .param("number", number.e164())
                    .update();
            journal.write(act, Entry.of("people.number-released"));
        });
    }

    @Transactional(readOnly = true)
    public List<Stopped> all() {
        return db.sql("""
                select s.number, s.reason, s.added_at,
                       (select count(*)::int from people.contact_point t
                         where t.value = s.number and t.removed_at is null) as persons
                  from people.stop_number s order by s.added_at desc
                """).query(Stopped.class).list();
    }

    /// Numbers of more than that many persons: a dormitory, a fraud, or an official's phone.
    @Transactional(readOnly = true)
    public List<Crowded> crowded(int more) {
        return db.sql("""
                select t.value as number, count(distinct t.person)::int as persons
                  from people.contact_point t
                 where t.kind = 'PHONE' and t.removed_at is null and t.wrong_since is null
                   and not exists (select from people.stop_number s where s.number = t.value)
                 group by t.value having count(distinct t.person) > :more
                 order by 2 desc limit 100
                """).param("more", more).query(Crowded.class).list();
    }
}

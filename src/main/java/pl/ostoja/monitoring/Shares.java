package pl.ostoja.monitoring;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.Live;

/// Who shares in the calls of a day, in which hours and with which weight.
@Service
@Transactional
public class Shares {

    private final JdbcClient db;
    private final Journal journal;
    private final Live live;

    Shares(JdbcClient db, Journal journal, Live live) {
        this.db = db;
        this.journal = journal;
        this.live = live;
    }

    /// Sets a worker's hours and weight (1 to 100) for a day; said again, the last word counts. Weight 0 takes the
    /// worker
    /// out.
    public void set(Act act, LocalDate day, UUID account, LocalTime from, LocalTime until, int weight) {
        journal.once(act, () -> {
            if (!from.isBefore(until) || weight < 0 || weight > 100) {
                throw new Problem.Refused("share-needs-hours-and-weight");
            }
            if (weight == 0) {
                db.sql("delete from monitoring.share where day = :day and account = :account")
                        .param("day", day)
                        .param("account", account)
                        .update();
            } else {
                keep(day, account, from, until, weight);
            }
            journal.write(
                    act,
                    Entry.of("monitoring.share-set")
                            .subject("account", account)
                            .detail("day", day)
                            .detail("weight", weight));
            live.changed(Rounds.TOPIC);
        });
    }

    private void keep(LocalDate day, UUID account, LocalTime from, LocalTime until, int weight) {
        db.sql("""
                insert into monitoring.share (day, account, from_at, until_at, weight)
                values (:day, :account, :from, :until, :weight)
                on conflict (day, account) do update
                   set from_at = excluded.from_at, until_at = excluded.until_at, weight = excluded.weight
                """)
                .param("day", day)
                .param("account", account)
                .param("from", from)
                .param("until", until)
                .param("weight", weight)
                .update();
    }
}

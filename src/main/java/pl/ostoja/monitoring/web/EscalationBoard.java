package pl.ostoja.monitoring.web;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Disclosure;
import pl.ostoja.journal.Disclosures;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.monitoring.Step;

/// Steps that stand: the most urgent first.
@Component
class EscalationBoard {

    private final JdbcClient db;
    private final Journal journal;
    private final Disclosures disclosures;
    private final Clock clock;

    EscalationBoard(JdbcClient db, Journal journal, Disclosures disclosures, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /// The steps as a file. What goes to the Police leaves the house and is recorded as such.
    @Transactional
    List<EscalationRow> exported(Act act, Step step, Set<UUID> districts) {
        var rows = standing(step, null, districts);
        journal.seen(act, Entry.of("monitoring.steps-exported").detail("rows", rows.size()));
        if (step == Step.POLICE && !rows.isEmpty()) {
            disclosures.record(
                    act,
                    new Disclosure(
                            "Policja",
                            "imiona, nazwiska, adresy",
                            "potwierdzenie pobytu osób w kwarantannie i izolacji, art. 6 ust. 1 lit. e RODO",
                            null,
                            rows.size(),
                            "steps",
                            null));
        }
        return rows;
    }

    /// @param step all steps when not given
    /// @param mine only those of this account
    /// @param districts only these, unless empty
    List<EscalationRow> standing(@Nullable Step step, @Nullable UUID mine, Set<UUID> districts) {
        return db.sql("""
                select e.id, e.step, e.owner, a.name as worker, e.since, e.deadline, e.why, c.day,
                       (select string_agg(p.name, ', ' order by p.birth_date)
                          from monitoring.check_in k join people.person_card p on p.id = k.person
                         where k.call = c.id and k.state in ('OPEN', 'REACHED')) as names,
                       c.phone, c.language, h.address, d.name as district, h.two_persons,
                       (select count(distinct x.attempt)::int from monitoring.contact x where x.call = c.id) as attempts,
                       e.deadline < :now as late
                  from monitoring.escalation e
                  join monitoring.call c on c.id = e.call
                  join people.household_card h on h.id = c.household
                  left join centre.district_card d on d.id = c.district
                  left join access.account_card a on a.id = e.account
                 where e.ended_at is null
                   and (cast(:step as text) is null or e.step = :step)
                   and (cast(:mine as uuid) is null or e.account = :mine)
                   and (:everywhere or c.district = any (:districts))
                 order by e.deadline limit 500
                """)
                .param("now", clock.instant().atOffset(UTC))
                .param("step", step == null ? null : step.name())
                .param("mine", mine)
                .param("everywhere", districts.isEmpty())
                .param("districts", districts.toArray(UUID[]::new))
                .query(EscalationRow.class)
                .list();
    }
}

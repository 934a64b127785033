package pl.ostoja.dispatch.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Disclosure;
import pl.ostoja.journal.Disclosures;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;

/// The task sheet of one carrier. What an organisation gets is its order, and is recorded as a disclosure.
@Component
@Transactional
class Sheets {

    private static final String LINES = """
            select t.id, t.type, t.state, n.kind, coalesce(p.first_names, m.first_names, '') as first_name, t.address,
                   t.elsewhere, coalesce(p.phone, m.phone) as phone, t.quantity, t.load_grams as grams, t.note,
                   case when not t.elsewhere then h.access_notes end as access_notes, nullif(h.language, 'pl') as language,
                   t.protection, t.contactless, t.vehicle, t.two_persons, t.due_from, t.due_until
              from dispatch.assignment a
              join dispatch.task t on t.id = a.task
              join requests.need_card n on n.id = t.need
              join people.household_card h on h.id = t.household
              left join people.person_card p on p.id = n.person
              left join lateral (select q.first_names, q.phone from people.person_card q
                                  where n.person is null and q.household = t.household and q.id = q.current
                                    and q.state not in ('DECEASED', 'MOVED_OUT', 'MERGED')
                                  order by q.birth_date nulls last, q.id limit 1) m on true
             where a.ended_at is null and :carrier in (a.account, a.companion, a.organisation)
               and t.state in ('ASSIGNED', 'ACCEPTED', 'ON_THE_WAY')
             order by t.due_until, t.address, t.id
            """;

    private final JdbcClient db;
    private final Journal journal;
    private final Disclosures disclosures;
    private final Clock clock;

    Sheets(JdbcClient db, Journal journal, Disclosures disclosures, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /// A carrier's own tasks.
    @Transactional(readOnly = true)
    List<SheetLine> of(UUID carrier) {
        return db.sql(LINES).param("carrier", carrier).query(SheetLine.class).list();
    }

    /// What a carrier has handed over since the day began, the latest first.
    @Transactional(readOnly = true)
    List<HandedOver> handedOverToday(UUID carrier) {
        var today = clock.instant().atZone(clock.getZone()).toLocalDate();
        return db.sql("""
                select t.id, n.kind, t.address, h.at, h.proof, p.task is not null as photo
                  from dispatch.assignment a
                  join dispatch.task t on t.id = a.task
                  join requests.need_card n on n.id = t.need
                  join dispatch.handover h on h.task = t.id
                  left join dispatch.photo p on p.task = t.id
                 where a.ended_at is null and :carrier in (a.account, a.companion) and t.state = 'DONE'
                   and t.since >= :today
                 order by h.at desc, t.id
                """)
                .param("carrier", carrier)
                .param("today", today.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(HandedOver.class)
                .list();
    }

    /// Whether this account carries the task or has handed it over.
    @Transactional(readOnly = true)
    boolean isCarriedBy(UUID task, UUID account) {
        return db.sql("""
                select exists (select from dispatch.assignment
                                where task = :task and ended_at is null and :account in (account, companion))
                """)
                .param("task", task)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /// The sheet as it is looked at here.
    TaskSheet seen(Act act, UUID carrier) {
        var sheet = sheet(carrier);
        journal.seen(
                act,
                Entry.of("dispatch.sheet-seen")
                        .subject("carrier", carrier)
                        .detail("tasks", sheet.lines().size()));
        return sheet;
    }

    /// The sheet as it leaves the house.
    TaskSheet printed(Act act, UUID carrier) {
        var sheet = sheet(carrier);
        journal.seen(
                act,
                Entry.of("dispatch.sheet-printed")
                        .subject("carrier", carrier)
                        .detail("tasks", sheet.lines().size()));
        if (sheet.isForOrganisation()) {
            disclosures.record(
                    act,
                    new Disclosure(
                            sheet.carrier(),
                            "imiona, adresy, telefony, co przekazać",
                            "zlecenie ośrodka, art. 6 ust. 1 lit. e RODO",
                            null,
                            sheet.lines().size(),
                            "organisation",
                            carrier));
        }
        return sheet;
    }

    private TaskSheet sheet(UUID carrier) {
        return db.sql("""
                select name, true as organisation from dispatch.organisation where id = :carrier
                union all
                select name, false from access.account_card where id = :carrier
                """)
                .param("carrier", carrier)
                .query((row, _) -> new TaskSheet(carrier, row.getString(1), row.getBoolean(2), of(carrier)))
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }
}

package pl.ostoja.monitoring;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.Figures;
import pl.ostoja.reports.Rows;
import pl.ostoja.reports.Unit;

/// What monitoring counts. A person is counted by the record that is current today, whatever was merged since.
@Component
class MonitoringFigures implements Figures {

    private static final String GROUP = "monitoring.group";
    private static final String OUTCOME = "monitoring.outcome";
    private static final String CHANNEL = "journal.channel";

    private static final Set<String> TALKS = Set.of("monitoring.contact");
    private static final Set<String> TALKS_AND_SERVICES = Set.of("monitoring.contact", "requests.service");
    private static final String ALIASES = "select id, current from people.merged_person";

    private final ZoneId zone;

    MonitoringFigures(Clock clock) {
        this.zone = clock.getZone();
    }

    @Override
    public List<Figure> figures() {
        var lines = Rows.of(LINES);
        var contacts = ledger(CONTACTS, TALKS, ALIASES);
        return List.of(
                persons("to-reach", lines, "state <> 'CANCELLED'"),
                persons("reached", lines, "state = 'REACHED'"),
                persons("refused", lines, "state = 'REFUSED'"),
                persons("escalated", lines, "state = 'OPEN' and call_state = 'ESCALATED'"),
                persons("open", lines, "state = 'MISSED' or (state = 'OPEN' and call_state <> 'ESCALATED')"),
                new Figure("monitoring.first-contact", Unit.MINUTE, FIRST_CONTACT).worded(GROUP, OUTCOME),
                new Figure("monitoring.contacts", Unit.CONTACT, contacts)
                        .counting("attempt")
                        .kindsFrom("outcome")
                        .worded(OUTCOME, CHANNEL),
                new Figure("monitoring.persons-contacted", Unit.PERSON, contacts)
                        .where("reached")
                        .worded(GROUP, CHANNEL),
                new Figure("monitoring.households-contacted", Unit.HOUSEHOLD, contacts)
                        .where("reached")
                        .counting("household")
                        .worded(GROUP, CHANNEL),
                new Figure("monitoring.households-covered", Unit.HOUSEHOLD, ledger(COVERED, TALKS_AND_SERVICES, null))
                        .worded("monitoring.covered", CHANNEL + " requests.origin"),
                new Figure("monitoring.needs-found", Unit.REQUEST, NEEDS_FOUND.replace("$zone", zone.getId()))
                        .worded("requests.need", "requests.origin"));
    }

    private static Figure persons(String what, Rows lines, String which) {
        return new Figure("monitoring." + what, Unit.PERSON, lines)
                .where(which)
                .worded(GROUP, OUTCOME + " monitoring.any-state");
    }

    private Rows ledger(String sql, Set<String> tables, @Nullable String aliases) {
        return Rows.of(sql.replace("$zone", zone.getId())).from(new Rows.Ledger(tables, aliases));
    }

    private static final String LINES = """
            select coalesce(p.current, k.person) as key, k.day, coalesce(p.current, k.person) as person, k.household,
                   k.district, k.kind, coalesce(k.outcome, (select c.state from monitoring.call c where c.id = k.call)) as origin,
                   1 as quantity, k.state, (select c.state from monitoring.call c where c.id = k.call) as call_state
              from monitoring.check_in k
              left join people.merged_person p on p.id = k.person
             where k.day between :first and :last
            """;

    /// How long it took from the news of somebody's confinement to the first talk with them.
    private static final String FIRST_CONTACT = """
            select coalesce(p.current, k.person) as key, k.day, coalesce(p.current, k.person) as person, k.household,
                   k.district, k.kind, k.outcome as origin,
                   greatest(0, round(extract(epoch from k.done_at - k.known_at) / 60)) as quantity
              from monitoring.check_in k
              left join people.merged_person p on p.id = k.person
             where k.first and k.state = 'REACHED' and k.known_at is not null and k.day between :first and :last
            """;

    /// One attempt is one contact, however many persons it covered. It counts on the day of the talk, whichever day's
    /// call it was.
    private static final String CONTACTS = """
            select coalesce(p.current, x.person) as key, x.person as entered, x.attempt,
                   (x.at at time zone '$zone')::date as day, coalesce(p.current, x.person) as person, x.household,
                   x.district, x.kind, x.outcome, x.reached, x.channel as origin, 1 as quantity, x.entry
              from monitoring.contact x
              left join people.merged_person p on p.id = x.person
             where x.at >= :from and x.at < :until
            """;

    /// A household is covered when somebody in it was talked to or was given something (S2.4).
    private static final String COVERED = """
            select x.household as key, (x.at at time zone '$zone')::date as day, x.person, x.household, x.district,
                   'CONTACT' as kind, x.channel as origin, 1 as quantity, x.entry
              from monitoring.contact x
             where x.reached and x.at >= :from and x.at < :until
            union all
            select s.household, (s.provided_at at time zone '$zone')::date, s.person, s.household, s.district,
                   'SERVICE', s.origin, 1, s.entry
              from requests.service_card s
             where s.provided_at >= :from and s.provided_at < :until
            """;

    private static final String NEEDS_FOUND = """
            select n.id as key, (n.opened_at at time zone '$zone')::date as day, n.person, n.household, h.district, n.kind, n.origin,
                   1 as quantity
              from requests.need_card n join people.household_card h on h.id = n.household
             where n.origin = 'MONITORING' and n.opened_at >= :from and n.opened_at < :until
            """;
}

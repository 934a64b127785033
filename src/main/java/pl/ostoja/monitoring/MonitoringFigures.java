package pl.ostoja.monitoring;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.Figures;
import pl.ostoja.reports.Unit;

/// What monitoring counts. A person is counted by the record that is current today, whatever was merged since.
@Component
class MonitoringFigures implements Figures {

    private static final String GROUP = "monitoring.group";
    private static final String OUTCOME = "monitoring.outcome";
    private static final String CHANNEL = "journal.channel";

    private final ZoneId zone;

    MonitoringFigures(Clock clock) {
        this.zone = clock.getZone();
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                persons("to-reach", "k.state <> 'CANCELLED'"),
                persons("reached", "k.state = 'REACHED'"),
                persons("refused", "k.state = 'REFUSED'"),
                persons("escalated", "k.state = 'OPEN' and c.state = 'ESCALATED'"),
                persons("open", "(k.state = 'MISSED' or (k.state = 'OPEN' and c.state <> 'ESCALATED'))"),
                new Figure("monitoring.first-contact", Unit.MINUTE, FIRST_CONTACT).worded(GROUP, OUTCOME),
                new Figure("monitoring.contacts", Unit.CONTACT, CONTACTS).worded(OUTCOME, CHANNEL),
                new Figure("monitoring.persons-contacted", Unit.PERSON, PERSONS_CONTACTED).worded(GROUP, CHANNEL),
                new Figure("monitoring.households-contacted", Unit.HOUSEHOLD, HOUSEHOLDS_CONTACTED)
                        .worded(GROUP, CHANNEL),
                new Figure(
                                "monitoring.households-covered",
                                Unit.HOUSEHOLD,
                                HOUSEHOLDS_COVERED.replace("$zone", zone.getId()))
                        .worded("monitoring.covered", CHANNEL + " requests.origin"),
                new Figure("monitoring.needs-found", Unit.REQUEST, NEEDS_FOUND.replace("$zone", zone.getId()))
                        .worded("requests.need", "requests.origin"));
    }

    private static Figure persons(String what, String which) {
        return new Figure("monitoring." + what, Unit.PERSON, lines(which))
                .worded(GROUP, OUTCOME + " monitoring.any-state");
    }

    private static String lines(String which) {
        return """
                select p.current as key, k.day, p.current as person, k.household, k.district, k.kind,
                       coalesce(k.outcome, c.state) as origin, 1 as quantity
                  from monitoring.check_in k
                  join monitoring.call c on c.id = k.call
                  join people.person_card p on p.id = k.person
                 where k.day between :first and :last and """ + " " + which;
    }

    /// How long it took from the news of somebody's confinement to the first talk with them.
    private static final String FIRST_CONTACT = """
            select p.current as key, k.day, p.current as person, k.household, k.district, k.kind, k.outcome as origin,
                   greatest(0, round(extract(epoch from k.done_at - k.known_at) / 60)) as quantity
              from monitoring.check_in k join people.person_card p on p.id = k.person
             where k.first and k.state = 'REACHED' and k.known_at is not null and k.day between :first and :last
            """;

    /// One attempt is one contact, however many persons it covered.
    private static final String CONTACTS = """
            select x.attempt as key, x.day, x.person, x.household, x.district, x.outcome as kind, x.channel as origin,
                   1 as quantity
              from monitoring.contact x
             where x.at >= :from and x.at < :until
            """;

    private static final String PERSONS_CONTACTED = """
            select p.current as key, x.day, p.current as person, x.household, x.district, x.kind, x.channel as origin,
                   1 as quantity
              from monitoring.contact x join people.person_card p on p.id = x.person
             where x.reached and x.at >= :from and x.at < :until
            """;

    private static final String HOUSEHOLDS_CONTACTED = """
            select x.household as key, x.day, x.person, x.household, x.district, x.kind, x.channel as origin,
                   1 as quantity
              from monitoring.contact x
             where x.reached and x.at >= :from and x.at < :until
            """;

    /// A household is covered when somebody in it was talked to or was given something (S2.4).
    private static final String HOUSEHOLDS_COVERED = """
            select x.household as key, x.day, x.person, x.household, x.district, 'CONTACT' as kind, x.channel as origin,
                   1 as quantity
              from monitoring.contact x
             where x.reached and x.at >= :from and x.at < :until
            union all
            select s.household, (s.provided_at at time zone '$zone')::date, s.person, s.household, s.district,
                   'SERVICE', s.origin, 1
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

package pl.ostoja.requests;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.Figures;
import pl.ostoja.reports.Rows;
import pl.ostoja.reports.Unit;

/// What the reports say of requests, needs and services.
///
/// A request is overdue once it went to the head of the section. Services are counted on the day on which they were
/// given. A person helped five times is one person and five services, and a merged record counts as its survivor.
@Component
class RequestFigures implements Figures {

    private static final String NEED = "requests.need";
    private static final String ORIGIN = "requests.origin";

    private static final String REQUESTS = """
            select r.id as key, (%1$s at time zone '$zone')::date as day, coalesce(p.current, r.person) as person,
                   r.household, h.district, r.urgency as kind, r.origin, 1 as quantity
              from requests.request r
              left join people.household_card h on h.id = r.household
              left join people.merged_person p on p.id = r.person
             where %2$s
            """;

    private static final String NEEDS = """
            select n.id as key, (%1$s at time zone '$zone')::date as day, coalesce(p.current, r.person) as person,
                   r.household, h.district, n.kind, n.outcome, n.reason, r.origin, n.quantity
              from requests.need n
              left join requests.request r on r.id = n.request
              left join people.household_card h on h.id = r.household
              left join people.merged_person p on p.id = r.person
             where %1$s >= :from and %1$s < :until
            """;

    private static final String SERVICES = """
            select s.id as key, (s.provided_at at time zone '$zone')::date as day,
                   coalesce(p.current, s.person) as person, s.household, s.district, s.kind, s.help, s.origin,
                   s.quantity, s.portions, s.grams, s.entry
              from requests.service s
              left join people.merged_person p on p.id = s.person
             where s.provided_at >= :from and s.provided_at < :until
            """;

    private static final String PERSONS = """
            select coalesce(p.current, somebody) as key, somebody as entered,
                   (s.provided_at at time zone '$zone')::date as day, coalesce(p.current, somebody) as person,
                   s.household, s.district, s.kind, s.help, s.origin, s.quantity, s.entry
              from requests.service s
              cross join unnest(s.persons) as somebody
              left join people.merged_person p on p.id = somebody
             where s.provided_at >= :from and s.provided_at < :until
            """;

    private static final Set<String> LEDGER = Set.of("requests.service");
    private static final String ALIASES = "select id, current from people.merged_person";

    private final ZoneId zone;

    RequestFigures(Clock clock) {
        this.zone = clock.getZone();
    }

    @Override
    public List<Figure> figures() {
        var opened = rows(NEEDS, "n.opened_at");
        var closed = rows(NEEDS, "n.closed_at");
        var services = rows(SERVICES).from(new Rows.Ledger(LEDGER, null));
        var persons = new Rows(rows(PERSONS).sql(), Set.of(), new Rows.Ledger(LEDGER, ALIASES));
        return List.of(
                requests("opened", "r.opened_at", "r.opened_at >= :from and r.opened_at < :until"),
                requests("closed", "r.closed_at", "r.closed_at >= :from and r.closed_at < :until"),
                requests(
                        "open",
                        "r.opened_at",
                        "r.opened_at < :until and (r.closed_at is null or r.closed_at >= :until)"),
                requests(
                        "overdue",
                        "r.due_by",
                        "r.escalated_at < :until and (r.closed_at is null or r.closed_at >= :until)"),
                needs("needs-opened", opened, "true"),
                needs("met", closed, "outcome in ('FULFILLED', 'PARTLY')"),
                needs("refused", closed, "outcome = 'NOT_POSSIBLE'").kindsFrom("reason"),
                needs("withdrawn", closed, "outcome = 'WITHDRAWN'").kindsFrom("reason"),
                help("persons-with-meal", Unit.PERSON, persons).where("help = 'MEAL'"),
                help("persons-with-food-products", Unit.PERSON, persons).where("help = 'FOOD'"),
                help("persons-with-other-food", Unit.PERSON, persons).where("help = 'OTHER_FOOD'"),
                help("shopping", Unit.SERVICE, services).where("help = 'SHOPPING'"),
                help("medicines", Unit.SERVICE, services).where("help = 'MEDICINES'"),
                help("psychological-support", Unit.SERVICE, services).where("help = 'PSYCHOLOGICAL'"),
                help("other-help", Unit.SERVICE, services).where("help = 'OTHER'"),
                help("services", Unit.SERVICE, services),
                help("persons-helped", Unit.PERSON, persons),
                help("households-helped", Unit.HOUSEHOLD, services).counting("household"),
                help("portions", Unit.PORTION, services).where("portions > 0").summing("portions"),
                help("kilograms", Unit.KILOGRAM, services).where("grams > 0").summing("grams"),
                help("food-bank-kilograms", Unit.KILOGRAM, services)
                        .where("kind = 'food-bank'")
                        .summing("grams"));
    }

    private Figure requests(String what, String moment, String condition) {
        return new Figure("requests." + what, Unit.REQUEST, rows(REQUESTS, moment, condition))
                .worded("requests.urgency", ORIGIN);
    }

    private static Figure needs(String what, Rows rows, String condition) {
        return new Figure("requests." + what, Unit.REQUEST, rows)
                .where(condition)
                .worded(NEED + " requests.reason", ORIGIN);
    }

    private static Figure help(String what, Unit unit, Rows rows) {
        return new Figure("requests." + what, unit, rows).worded(NEED, ORIGIN);
    }

    private Rows rows(String sql, Object... parts) {
        return Rows.of(sql.formatted(parts).replace("$zone", zone.getId())).once("key");
    }
}

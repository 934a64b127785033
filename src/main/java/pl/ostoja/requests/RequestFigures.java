package pl.ostoja.requests;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.Figures;
import pl.ostoja.reports.Unit;

/// What the reports say of requests, needs and services.
///
/// A request is overdue once it went to the head of the section. Services are counted on the day on which they were
/// given. A person helped five times is one person and five
/// services,
/// and a merged record counts as its survivor.
@Component
class RequestFigures implements Figures {

    private static final String NEED = "requests.need";
    private static final String ORIGIN = "requests.origin";

    private final Clock clock;

    RequestFigures(Clock clock) {
        this.clock = clock;
    }

    private static final String REQUESTS = """
            select r.id as key, (%s at time zone '$zone')::date as day, p.current as person, r.household,
                   h.district, r.urgency as kind, r.origin, 1 as quantity
              from requests.request r
              join people.household_card h on h.id = r.household
              left join people.person_card p on p.id = r.person
             where %s
            """;

    private static final String NEEDS = """
            select n.id as key, (%s at time zone '$zone')::date as day, p.current as person, r.household,
                   h.district, %s as kind, r.origin, n.quantity
              from requests.need n
              join requests.request r on r.id = n.request
              join people.household_card h on h.id = r.household
              left join people.person_card p on p.id = r.person
             where %s
            """;

    private static final String SERVICES = """
            select s.%s as key, (s.provided_at at time zone '$zone')::date as day, p.current as person, s.household,
                   s.district, s.kind, s.origin, s.%s as quantity
              from requests.service s
              left join people.person_card p on p.id = s.person
             where s.provided_at >= :from and s.provided_at < :until and %s
            """;

    private static final String PERSONS = """
            select p.current as key, (s.provided_at at time zone '$zone')::date as day, p.current as person, s.household,
                   s.district, s.kind, s.origin, s.quantity
              from requests.service s
              cross join unnest(s.persons) as somebody
              join people.person_card p on p.id = somebody
             where s.provided_at >= :from and s.provided_at < :until and %s
            """;

    @Override
    public List<Figure> figures() {
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
                needs("needs-opened", "n.opened_at", "n.kind", "n.opened_at >= :from and n.opened_at < :until"),
                needs("met", "n.closed_at", "n.kind", closed("n.outcome in ('FULFILLED', 'PARTLY')")),
                needs("refused", "n.closed_at", "n.reason", closed("n.outcome = 'NOT_POSSIBLE'")),
                needs("withdrawn", "n.closed_at", "n.reason", closed("n.outcome = 'WITHDRAWN'")),
                persons("persons-with-meal", "s.help = 'MEAL'"),
                persons("persons-with-food-products", "s.help = 'FOOD'"),
                persons("persons-with-other-food", "s.help = 'OTHER_FOOD'"),
                services("shopping", "s.help = 'SHOPPING'"),
                services("medicines", "s.help = 'MEDICINES'"),
                services("psychological-support", "s.help = 'PSYCHOLOGICAL'"),
                services("other-help", "s.help = 'OTHER'"),
                services("services", "true"),
                persons("persons-helped", "true"),
                figure("households-helped", Unit.HOUSEHOLD, SERVICES.formatted("household", "quantity", "true")),
                figure("portions", Unit.PORTION, SERVICES.formatted("id", "portions", "s.portions > 0")),
                figure("kilograms", Unit.KILOGRAM, SERVICES.formatted("id", "grams", "s.grams > 0")),
                figure(
                        "food-bank-kilograms",
                        Unit.KILOGRAM,
                        SERVICES.formatted("id", "grams", "s.kind = 'food-bank'")));
    }

    private static String closed(String outcome) {
        return "n.closed_at >= :from and n.closed_at < :until and " + outcome;
    }

    private Figure requests(String what, String moment, String condition) {
        return figure(what, Unit.REQUEST, REQUESTS.formatted(moment, condition)).worded("requests.urgency", ORIGIN);
    }

    private Figure needs(String what, String moment, String kind, String condition) {
        return figure(what, Unit.REQUEST, NEEDS.formatted(moment, kind, condition))
                .worded(NEED + " requests.reason", ORIGIN);
    }

    private Figure services(String what, String condition) {
        return figure(what, Unit.SERVICE, SERVICES.formatted("id", "quantity", condition));
    }

    private Figure persons(String what, String condition) {
        return figure(what, Unit.PERSON, PERSONS.formatted(condition));
    }

    private Figure figure(String what, Unit unit, String sql) {
        return new Figure(
                        "requests." + what,
                        unit,
                        sql.replace("$zone", clock.getZone().getId()))
                .worded(NEED, ORIGIN);
    }
}

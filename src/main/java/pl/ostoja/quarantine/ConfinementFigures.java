package pl.ostoja.quarantine;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.Figures;
import pl.ostoja.reports.Unit;

/// What the reports say of quarantine, isolation and supervision. The key is the person, never the status: consecutive
/// statuses count somebody once. "Now" is the state on the last day of the period.
@Component
class ConfinementFigures implements Figures {

    private static final String PERSONS = """
            select p.current as key, greatest(s.start_day, cast(:first as date)) as day, p.current as person,
                   p.household, p.district, coalesce(p.sex, 'UNKNOWN') as kind, s.origin, 1 as quantity
              from quarantine.confinement s join people.person_card p on p.id = s.person
             where s.kind in (%s) and %s
            """;

    private static final String NOW =
            "s.state not in ('CANCELLED', 'TRANSFERRED') and s.start_day <= :last and s.end_day >= :last";
    private static final String NEW = "s.state <> 'CANCELLED' and s.start_day between :first and :last";
    private static final String ENDED = "s.state <> 'CANCELLED' and s.end_day between :first and :last";
    private static final String IN_PERIOD = "s.state <> 'CANCELLED' and s.start_day <= :last and s.end_day >= :first";

    private static final String QUARANTINE = "'QUARANTINE'";
    private static final String ISOLATION = "'HOME_ISOLATION', 'FACILITY_ISOLATION'";
    private static final String SUPERVISION = "'EPI_SUPERVISION'";

    @Override
    public List<Figure> figures() {
        return List.of(
                persons("in-quarantine", QUARANTINE, NOW),
                persons("new-quarantine", QUARANTINE, NEW),
                persons("ended-quarantine", QUARANTINE, ENDED),
                persons("in-isolation", ISOLATION, NOW),
                persons("new-isolation", ISOLATION, NEW),
                persons("ended-isolation", ISOLATION, ENDED),
                persons("under-supervision", SUPERVISION, NOW),
                persons("quarantined-in-period", QUARANTINE, IN_PERIOD),
                persons("confined-in-period", QUARANTINE + ", " + ISOLATION, IN_PERIOD),
                new Figure("quarantine.arrived-ended", Unit.PERSON, """
                        select p.current as key, r.day, p.current as person, p.household, p.district,
                               coalesce(p.sex, 'UNKNOWN') as kind, r.origin, 1 as quantity
                          from (select r.person, l.day, o.kind as origin
                                  from quarantine.list_row r
                                  join quarantine.official_list l on l.id = r.list
                                  join quarantine.sender o on o.id = l.sender
                                 where r.fate = 'ENDED' and l.applied_at is not null
                                   and l.day between :first and :last) r
                          join people.person_card p on p.id = r.person
                        """));
    }

    private static Figure persons(String what, String kinds, String condition) {
        return new Figure("quarantine." + what, Unit.PERSON, PERSONS.formatted(kinds, condition))
                .worded("people.sex", "quarantine.origin");
    }
}

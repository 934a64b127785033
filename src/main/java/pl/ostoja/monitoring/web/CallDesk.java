package pl.ostoja.monitoring.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.CentreCard;
import pl.ostoja.kernel.Problem;
import pl.ostoja.monitoring.CallId;
import pl.ostoja.monitoring.Talks;
import pl.ostoja.monitoring.script.EmergencyWords;
import pl.ostoja.monitoring.script.Scripts;
import pl.ostoja.ui.Lists;
import pl.ostoja.ui.Wanted;

/// What the page of one call shows.
@Component
@Transactional(readOnly = true)
class CallDesk {

    private static final Wanted<CallView.Head> HEAD = new Wanted<>(CallView.Head.class, """
            select c.id, c.day, c.phone, c.step, c.attempts, c.script, c.language, c.parts, c.promised_at, c.closes_at,
                   c.household, h.name as household_name, h.address, d.name as district, h.neutral_script as neutral,
                   array_to_string(h.channels, ',') as channels, h.call_from, h.call_until
              from monitoring.call c
              join people.household_card h on h.id = c.household
              left join centre.district_card d on d.id = c.district
             where c.id = :call
            """);

    private static final Wanted<CallView.Line> LINES = new Wanted<>(CallView.Line.class, """
            select k.person, p.name, p.birth_date, k.kind, k.first, k.end_day, k.state,
                   (select string_agg(r.factor, ',' order by r.factor) from people.risk_card r
                     where r.person = k.person) as risks
              from monitoring.check_in k join people.person_card p on p.id = k.person
             where k.call = :call and k.state <> 'CANCELLED'
             order by p.birth_date nulls last, p.name
            """);

    private static final Wanted<CallView.Past> PAST = new Wanted<>(CallView.Past.class, """
            select max(x.at) as at, x.outcome, x.note, x.name
              from monitoring.contact x
             where x.person in (select person from monitoring.check_in where call = :call)
             group by x.attempt, x.outcome, x.note, x.name
             order by max(x.at) desc limit 5
            """);

    private static final Wanted<CallView.OpenNeed> NEEDS = new Wanted<>(CallView.OpenNeed.class, """
            select n.kind, n.person, n.due_by from requests.need_card n
             where n.outcome is null
               and n.household in (select household from monitoring.check_in where call = :call)
             order by n.due_by limit 20
            """);

    private static final Wanted<CallView.Returned> RETURNED = new Wanted<>(CallView.Returned.class, """
            select ended_at as at, name, ended_as as how, reason from monitoring.claim
             where call = :call and ended_as in ('GIVEN_BACK', 'LEASE_RAN_OUT') order by ended_at desc limit 3
            """);

    /// Deaths in the household of the last weeks: to be known before the first word.
    private static final Wanted<CallView.Death> DEATHS = new Wanted<>(CallView.Death.class, """
            select p.name, p.deceased_on as day from people.person_card p
              join monitoring.call c on c.household = p.household and c.id = :call
             where p.state = 'DECEASED' and p.id = p.current and p.deceased_on >= c.day - 60
            """);

    private static final Wanted<CallView.Draft> DRAFT =
            new Wanted<>(CallView.Draft.class, "select call, fields from monitoring.draft where call = :call");

    private final Lists lists;
    private final Talks talks;
    private final Scripts scripts;
    private final EmergencyWords words;
    private final Centre centre;

    CallDesk(Lists lists, Talks talks, Scripts scripts, EmergencyWords words, Centre centre) {
        this.lists = lists;
        this.talks = talks;
        this.scripts = scripts;
        this.words = words;
        this.centre = centre;
    }

    CallView of(CallId id) {
        var found = lists.ask(Map.of("call", id.value()), HEAD, LINES, PAST, NEEDS, RETURNED, DEATHS, DRAFT);
        var head = found.of(HEAD).stream().findFirst().orElseThrow(Problem.NotFound::new);
        return new CallView(
                head,
                new CallView.Asked(scripts.of(head.script()), found.of(LINES), found.of(NEEDS)),
                found.of(PAST),
                found.of(RETURNED),
                found.of(DEATHS).stream().map(CallView.Death::name).toList(),
                found.of(DRAFT).stream().findFirst().map(CallView.Draft::fields).orElse(Map.of()),
                talks.outcomes(),
                talks.preview(id),
                words.all(),
                centre.find().map(CentreCard::phone).orElse(null));
    }

    /// What the needs of a call depend on, and no more.
    CallView.Asked asked(CallId id) {
        var found = lists.ask(Map.of("call", id.value()), HEAD, LINES, NEEDS);
        var head = found.of(HEAD).stream().findFirst().orElseThrow(Problem.NotFound::new);
        return new CallView.Asked(scripts.of(head.script()), found.of(LINES), found.of(NEEDS));
    }
}

package pl.ostoja.monitoring.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.CentreCard;
import pl.ostoja.kernel.Problem;
import pl.ostoja.monitoring.CallId;
import pl.ostoja.monitoring.ScorePart;
import pl.ostoja.monitoring.Talks;
import pl.ostoja.monitoring.script.EmergencyWords;
import pl.ostoja.monitoring.script.Scripts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the page of one call shows.
@Component
@Transactional(readOnly = true)
class CallDesk {

    private static final int PAST = 5;

    private final JdbcClient db;
    private final Talks talks;
    private final Scripts scripts;
    private final EmergencyWords words;
    private final Centre centre;
    private final JsonMapper json;

    CallDesk(JdbcClient db, Talks talks, Scripts scripts, EmergencyWords words, Centre centre, JsonMapper json) {
        this.db = db;
        this.talks = talks;
        this.scripts = scripts;
        this.words = words;
        this.centre = centre;
        this.json = json;
    }

    CallView of(CallId id) {
        var head = head(id);
        return new CallView(
                head,
                lines(id),
                past(head),
                openNeeds(head),
                returned(id),
                deaths(head),
                scripts.of(head.script()),
                talks.outcomes(),
                talks.preview(id),
                words.all(),
                centre.find().map(CentreCard::phone).orElse(null));
    }

    List<CallView.Reason> reasons(CallView.Head head) {
        var parts = json.readValue(head.parts(), new TypeReference<Map<ScorePart, Integer>>() {});
        return parts.entrySet().stream()
                .map(part -> new CallView.Reason(part.getKey(), part.getValue()))
                .sorted(Comparator.comparingInt(CallView.Reason::points).reversed())
                .toList();
    }

    private CallView.Head head(CallId id) {
        return db.sql("""
                select c.id, c.day, c.phone, c.step, c.attempts, c.script, c.language, c.parts::text as parts,
                       c.promised_at, c.closes_at, c.household, h.name as household_name, h.address, d.name as district,
                       h.neutral_script as neutral, array_to_string(h.channels, ',') as channels, h.call_from,
                       h.call_until
                  from monitoring.call c
                  join people.household_card h on h.id = c.household
                  left join centre.district_card d on d.id = c.district
                 where c.id = :id
                """)
                .param("id", id.value())
                .query(CallView.Head.class)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    List<CallView.Line> lines(CallId id) {
        return db.sql("""
                select k.person, p.name, p.birth_date, k.kind, k.first, k.end_day, k.state,
                       (select string_agg(r.factor, ',' order by r.factor) from people.risk_card r
                         where r.person = k.person) as risks
                  from monitoring.check_in k join people.person_card p on p.id = k.person
                 where k.call = :id and k.state <> 'CANCELLED'
                 order by p.birth_date nulls last, p.name
                """).param("id", id.value()).query(CallView.Line.class).list();
    }

    private List<CallView.Past> past(CallView.Head head) {
        return db.sql("""
                select max(x.at) as at, x.outcome, x.note, x.name
                  from monitoring.contact x
                 where x.person in (select person from monitoring.check_in where call = :call)
                 group by x.attempt, x.outcome, x.note, x.name
                 order by max(x.at) desc limit :limit
                """)
                .param("call", head.id())
                .param("limit", PAST)
                .query(CallView.Past.class)
                .list();
    }

    private List<CallView.OpenNeed> openNeeds(CallView.Head head) {
        return db.sql("""
                select n.kind, n.person, n.due_by from requests.need_card n
                 where n.outcome is null
                   and n.household in (select household from monitoring.check_in where call = :call)
                 order by n.due_by limit 20
                """)
                .param("call", head.id())
                .query(CallView.OpenNeed.class)
                .list();
    }

    private List<CallView.Returned> returned(CallId id) {
        return db.sql("""
                select ended_at as at, name, ended_as as how, reason from monitoring.claim
                 where call = :id and ended_as in ('GIVEN_BACK', 'LEASE_RAN_OUT') order by ended_at desc limit 3
                """)
                .param("id", id.value())
                .query(CallView.Returned.class)
                .list();
    }

    /// Deaths in the household of the last weeks: to be known before the first word.
    private List<String> deaths(CallView.Head head) {
        LocalDate since = head.day().minusDays(60);
        return db.sql("""
                select p.name from people.person_card p
                 where p.household = :household and p.state = 'DECEASED' and p.id = p.current
                   and p.deceased_on >= :since
                """)
                .param("household", head.household())
                .param("since", since)
                .query(String.class)
                .list();
    }
}

package pl.ostoja.requests;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;

/// The catalogue of needs: what can be asked for, how urgent it is by default and by when it is met.
@Service
@Transactional(readOnly = true)
public class NeedKinds {

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    NeedKinds(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// All kinds in the order of the catalogue, also those that are no longer offered.
    public List<NeedKind> all() {
        return db.sql("select * from requests.need_kind order by position")
                .query(NeedKind.class)
                .list();
    }

    /// What can be asked for now.
    public List<NeedKind> offered() {
        return all().stream().filter(NeedKind::active).toList();
    }

    public NeedKind get(String code) {
        return db.sql("select * from requests.need_kind where code = :code")
                .param("code", code)
                .query(NeedKind.class)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /// What kind of need that is.
    public NeedKind of(NeedId need) {
        return db.sql("select k.* from requests.need_kind k join requests.need n on n.kind = k.code where n.id = :need")
                .param("need", need.value())
                .query(NeedKind.class)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /// Changes defaults for needs opened from now on; clocks that already run are left alone.
    ///
    /// @throws Problem.Stale when somebody else changed the kind since `version`
    @Transactional
    public void change(Act act, String code, int version, NeedKindChange change) {
        journal.once(act, () -> {
            var changed = db.sql("""
                    update requests.need_kind
                       set urgency = :urgency, clock_minutes = :minutes, portions = :portions, weight_grams = :grams,
                           active = :active, version = version + 1
                     where code = :code and version = :version
                    """)
                    .param("urgency", change.urgency().name())
                    .param("minutes", change.clockMinutes())
                    .param("portions", change.portions())
                    .param("grams", change.weightGrams())
                    .param("active", change.active())
                    .param("code", code)
                    .param("version", version)
                    .update();
            if (changed == 0) {
                throw new Problem.Stale();
            }
            journal.write(
                    act,
                    Entry.of("requests.catalogue-changed")
                            .detail("kind", code)
                            .detail("urgency", change.urgency())
                            .detail("minutes", change.clockMinutes())
                            .detail("active", change.active()));
        });
    }

    Map<String, NeedKind> byCode(Collection<String> codes) {
        return byCode(db.sql("select * from requests.need_kind where code = any (:codes)")
                .param("codes", codes.toArray(String[]::new)));
    }

    Map<String, NeedKind> of(RequestId request) {
        return byCode(db.sql("""
                select k.* from requests.need_kind k
                 where k.code in (select n.kind from requests.need n where n.request = :request)
                """).param("request", request.value()));
    }

    private static Map<String, NeedKind> byCode(JdbcClient.StatementSpec kinds) {
        return kinds.query(NeedKind.class).list().stream().collect(toMap(NeedKind::code, Function.identity()));
    }

    NeedClocks clocks() {
        var minutes = db.sql("select urgency, minutes from requests.urgency_clock")
                .query((row, _) -> Map.entry(Urgency.valueOf(row.getString("urgency")), row.getInt("minutes")))
                .list();
        return new NeedClocks(minutes.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue)), clock.getZone());
    }
}

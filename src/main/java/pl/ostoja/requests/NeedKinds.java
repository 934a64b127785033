package pl.ostoja.requests;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.Memory;

/// The catalogue of needs: what can be asked for, how urgent it is by default and by when it is met.
@Service
@Transactional(readOnly = true)
public class NeedKinds {

    private static final String KIND = "requests.need_kind";

    private final JdbcClient db;
    private final Memory memory;
    private final Journal journal;
    private final Clock clock;
    private final Supplier<Map<String, NeedKind>> kinds;
    private final Supplier<Map<Urgency, Integer>> minutes;

    NeedKinds(JdbcClient db, Memory memory, Journal journal, Clock clock) {
        this.db = db;
        this.memory = memory;
        this.journal = journal;
        this.clock = clock;
        this.kinds = memory.of(this::readKinds, KIND);
        this.minutes = memory.of(this::readMinutes, "requests.urgency_clock");
    }

    /// All kinds in the order of the catalogue, also those that are no longer offered.
    public List<NeedKind> all() {
        return List.copyOf(kinds.get().values());
    }

    /// What can be asked for now.
    public List<NeedKind> offered() {
        return all().stream().filter(NeedKind::active).toList();
    }

    public NeedKind get(String code) {
        return Optional.ofNullable(kinds.get().get(code)).orElseThrow(Problem.NotFound::new);
    }

    /// What kind of need that is.
    public NeedKind of(NeedId need) {
        return get(db.sql("select kind from requests.need where id = :need")
                .param("need", need.value())
                .query(String.class)
                .optional()
                .orElseThrow(Problem.NotFound::new));
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
            memory.changed(KIND);
            journal.write(
                    act,
                    Entry.of("requests.catalogue-changed")
                            .detail("kind", code)
                            .detail("urgency", change.urgency())
                            .detail("minutes", change.clockMinutes())
                            .detail("active", change.active()));
        });
    }

    Map<String, NeedKind> byCode() {
        return kinds.get();
    }

    NeedClocks clocks() {
        return new NeedClocks(minutes.get(), clock.getZone());
    }

    private Map<String, NeedKind> readKinds() {
        var read = new LinkedHashMap<String, NeedKind>();
        db.sql("select * from requests.need_kind order by position").query(NeedKind.class).stream()
                .forEach(kind -> read.put(kind.code(), kind));
        return Collections.unmodifiableMap(read);
    }

    private Map<Urgency, Integer> readMinutes() {
        return db
                .sql("select urgency, minutes from requests.urgency_clock")
                .query((row, _) -> Map.entry(Urgency.valueOf(row.getString("urgency")), row.getInt("minutes")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

package pl.ostoja.monitoring;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.access.Role;
import pl.ostoja.ui.Memory;

/// The chains in force on a day, the weights of the queue's order, and the numbers that a chain may still try.
@Repository
class Chains {

    private final JdbcClient db;
    private final Supplier<List<DatedStep>> steps;
    private final Supplier<Map<ScorePart, Score.Weight>> weights;

    Chains(JdbcClient db, Memory memory) {
        this.db = db;
        this.steps = memory.of(this::steps, "monitoring.chain_step");
        this.weights = memory.of(this::readWeights, "monitoring.score_weight");
    }

    private record DatedStep(
            ChainStep step, LocalDate from, @Nullable LocalDate until) {

        boolean isInForce(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    Chain of(String chain, LocalDate day) {
        return new Chain(steps.get().stream()
                .filter(dated -> dated.step.chain().equals(chain) && dated.isInForce(day))
                .map(DatedStep::step)
                .toList());
    }

    private List<DatedStep> steps() {
        return db.sql("""
                select chain, position, step, owner, times, minutes, valid_from, valid_until
                  from monitoring.chain_step order by chain, position
                """)
                .query((row, _) -> new DatedStep(
                        new ChainStep(
                                row.getString("chain"),
                                row.getInt("position"),
                                Step.valueOf(row.getString("step")),
                                Role.valueOf(row.getString("owner")),
                                row.getObject("times", Integer.class),
                                minutes(row.getObject("minutes", Integer.class))),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    Map<ScorePart, Score.Weight> weights() {
        return weights.get();
    }

    private Map<ScorePart, Score.Weight> readWeights() {
        var read = new EnumMap<ScorePart, Score.Weight>(ScorePart.class);
        db.sql("select part, points, most from monitoring.score_weight").query(row -> {
            read.put(
                    ScorePart.valueOf(row.getString("part")),
                    new Score.Weight(row.getInt("points"), row.getInt("most")));
        });
        return Map.copyOf(read);
    }

    /// Numbers that nobody has tried in this call: of its open persons, and of others in their households.
    Chain.Numbers untried(Call call, List<String> tried) {
        var rows = db.sql("""
                select f.number, bool_or(f.person = any (:persons)) as own
                  from people.phone_card f
                 where f.household in (select k.household from monitoring.check_in k where k.call = :call)
                   and f.wrong_since is null and f.number <> all (:tried)
                 group by f.number
                 order by min(f.rank), f.number
                """)
                .param("persons", call.open().stream().map(CheckIn::person).toArray(UUID[]::new))
                .param("call", call.id().value())
                .param("tried", tried.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("number"), row.getBoolean("own")))
                .list();
        return new Chain.Numbers(
                rows.stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList(),
                rows.stream()
                        .filter(row -> !row.getValue())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static @Nullable Duration minutes(@Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}

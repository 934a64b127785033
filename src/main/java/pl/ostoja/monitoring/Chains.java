package pl.ostoja.monitoring;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.access.Role;

/// The chains in force on a day, the weights of the queue's order, and the numbers that a chain may still try.
@Repository
class Chains {

    private final JdbcClient db;

    Chains(JdbcClient db) {
        this.db = db;
    }

    Chain of(String chain, LocalDate day) {
        return new Chain(db.sql("""
                select chain, position, step, owner, times, minutes from monitoring.chain_step
                 where chain = :chain and valid_from <= :day and (valid_until is null or valid_until >= :day)
                 order by position
                """)
                .param("chain", chain)
                .param("day", day)
                .query((row, _) -> new ChainStep(
                        row.getString("chain"),
                        row.getInt("position"),
                        Step.valueOf(row.getString("step")),
                        Role.valueOf(row.getString("owner")),
                        row.getObject("times", Integer.class),
                        minutes(row.getObject("minutes", Integer.class))))
                .list());
    }

    Map<ScorePart, Score.Weight> weights() {
        var weights = new HashMap<ScorePart, Score.Weight>();
        db.sql("select part, points, most from monitoring.score_weight").query(row -> {
            weights.put(
                    ScorePart.valueOf(row.getString("part")),
                    new Score.Weight(row.getInt("points"), row.getInt("most")));
        });
        return weights;
    }

    /// Numbers that nobody has tried in this call: of its open persons, and of others in their households.
    Chain.Numbers untried(Call call, List<String> tried) {
        var rows = db.sql("""
                select f.number, bool_or(f.person = any (:persons)) as own
                  from people.phone_card f
                 where f.household = any (:households) and f.wrong_since is null and f.number <> all (:tried)
                 group by f.number
                 order by min(f.rank), f.number
                """)
                .param("persons", call.open().stream().map(CheckIn::person).toArray(UUID[]::new))
                .param(
                        "households",
                        call.lines().stream().map(CheckIn::household).distinct().toArray(UUID[]::new))
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

    private static @org.jspecify.annotations.Nullable Duration minutes(
            @org.jspecify.annotations.Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}

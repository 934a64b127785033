package pl.ostoja.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/// How much is late in the rooms that one page shows, asked when the menu is drawn.
final class Lateness {

    private final JdbcClient db;
    private @Nullable Map<String, Integer> byPath;

    Lateness(JdbcClient db) {
        this.db = db;
    }

    /// Of one of these rooms; the first one that asks, asks for all.
    int of(MenuItem room, List<MenuItem> shown) {
        if (byPath == null) {
            byPath = counted(shown);
        }
        return byPath.getOrDefault(room.path(), 0);
    }

    private Map<String, Integer> counted(List<MenuItem> rooms) {
        var asking = new ArrayList<String>();
        var questions = new ArrayList<Waiting>();
        for (var room : rooms) {
            room.waiting().get().ifPresent(question -> {
                asking.add(room.path());
                questions.add(question);
            });
        }
        if (questions.isEmpty()) {
            return Map.of();
        }
        try {
            var counts = ask(questions);
            var byPath = new HashMap<String, Integer>();
            for (var n = 0; n < counts.size(); n++) {
                byPath.put(asking.get(n), counts.get(n));
            }
            return byPath;
        } catch (DataAccessException | TransactionException e) {
            return Map.of(); // the page of a fault is shown even while the database is away
        }
    }

    private List<Integer> ask(List<Waiting> questions) {
        var values = new ArrayList<@Nullable Object>();
        var sql = questions.stream()
                .map(question -> "(" + positional(question, values) + ")")
                .collect(Collectors.joining(", ", "select ", ""));
        return db.sql(sql)
                .params(values)
                .query((row, _) -> {
                    var counts = new ArrayList<Integer>();
                    for (var n = 1; n <= questions.size(); n++) {
                        counts.add(row.getInt(n));
                    }
                    return counts;
                })
                .single();
    }

    private static String positional(Waiting question, List<@Nullable Object> values) {
        var parsed = NamedParameterUtils.parseSqlStatement(question.sql());
        var source = new MapSqlParameterSource(question.values());
        for (var value : NamedParameterUtils.buildValueArray(parsed, source, null)) {
            values.add(Objects.requireNonNull(value));
        }
        return NamedParameterUtils.substituteNamedParameters(parsed, source);
    }
}

package pl.ostoja;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import pl.ostoja.Statements.Heard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How the database goes about a statement that was heard, and how many rows it had in its hands for that.
final class QueryPlans {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// One table read in one way.
    ///
    /// @param rows all rows that were looked at, those that did not fit included
    record Reading(String how, String table, long rows) {

        @Override
        public String toString() {
            return "%s on %s: %,d".formatted(how, table, rows);
        }
    }

    /// All readings of one statement, the largest first.
    record Plan(String sql, List<Reading> readings) {

        long rows() {
            return readings.stream().mapToLong(Reading::rows).sum();
        }

        @Override
        public String toString() {
            return "%,d rows %s for %s"
                    .formatted(rows(), readings.stream().limit(3).toList(), sql);
        }
    }

    private final DataSource source;

    QueryPlans(DataSource source) {
        this.source = source;
    }

    /// Runs the statement again, without keeping what it changes.
    Plan of(Heard heard) throws SQLException, ReflectiveOperationException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return new Plan(heard.sql(), readings(connection, heard));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    static boolean canBeExplained(Heard heard) {
        return heard.sql().matches("(?is)(select|with|update|delete)\\b.*");
    }

    private static List<Reading> readings(Connection connection, Heard heard)
            throws SQLException, ReflectiveOperationException {
        try (var statement = connection.prepareStatement("explain (analyze, timing off, format json) " + heard.sql())) {
            for (ParameterSetOperation parameter : heard.parameters()) {
                parameter.getMethod().invoke(statement, parameter.getArgs());
            }
            try (var plan = statement.executeQuery()) {
                plan.next();
                var readings = new ArrayList<Reading>();
                collect(JSON.readTree(plan.getString(1)).get(0).get("Plan"), readings);
                readings.sort(Comparator.comparingLong(Reading::rows).reversed());
                return List.copyOf(readings);
            }
        }
    }

    private static void collect(JsonNode node, List<Reading> readings) {
        var how = node.path("Node Type").asString();
        if (how.contains("Scan") && node.has("Relation Name")) {
            var each = node.path("Actual Rows").asDouble()
                    + node.path("Rows Removed by Filter").asDouble()
                    + node.path("Rows Removed by Index Recheck").asDouble();
            readings.add(new Reading(
                    how,
                    node.path("Relation Name").asString(),
                    Math.round(each * node.path("Actual Loops").asDouble())));
        }
        node.path("Plans").forEach(part -> collect(part, readings));
    }
}

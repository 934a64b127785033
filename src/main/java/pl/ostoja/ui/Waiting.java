package pl.ostoja.ui;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is late in a room of the menu, as a question: so that one statement asks for all rooms of a page.
///
/// @param sql selects one whole number
/// @param values of its named parameters; those of different rooms do not get in each other's way
public record Waiting(String sql, Map<String, Object> values) {

    /// Asks for this room alone.
    public int count(JdbcClient db) {
        return db.sql(sql).params(values).query(Integer.class).single();
    }
}

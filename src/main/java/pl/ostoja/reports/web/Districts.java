package pl.ostoja.reports.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Names of districts, for the parts of a figure.
@Repository
class Districts {

    private final JdbcClient db;

    Districts(JdbcClient db) {
        this.db = db;
    }

    /// Names by id, in the order of the names.
    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        db.sql("select id::text, name from centre.district_card order by name").query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }
}

package pl.ostoja.reports.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Names of districts, for the parts of a figure.
@Repository
class Districts {

    private final JdbcClient db;

    Districts(JdbcClient db) {
        this.db = db;
    }

    List<String> ids() {
        return db.sql("select id::text from centre.district_card order by name")
                .query(String.class)
                .list();
    }

    String name(String id) {
        return db.sql("select name from centre.district_card where id::text = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }
}

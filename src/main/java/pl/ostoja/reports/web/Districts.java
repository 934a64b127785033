package pl.ostoja.reports.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Names of districts, for the parts of a figure.
@Repository
class Districts {

    private final JdbcClient db;

    Districts(JdbcClient db) {
        this.db = db;
    }

    String name(String id) {
        return db.sql("select name from centre.district_card where id::text = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }
}

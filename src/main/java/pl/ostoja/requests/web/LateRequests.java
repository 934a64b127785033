package pl.ostoja.requests.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.access.SignedIn;

/// Requests whose clock has gone off, as the menu counts them: for a head all of them, for others their own.
@Component
class LateRequests {

    private final JdbcClient db;

    LateRequests(JdbcClient db) {
        this.db = db;
    }

    int of(SignedIn worker) {
        return db.sql("""
                select count(*) from requests.request
                 where closed_at is null and escalated_at is not null and (:head or owner = :me)
                """)
                .param("head", worker.role().isHead())
                .param("me", worker.id().value())
                .query(Integer.class)
                .single();
    }
}

package pl.ostoja.journal.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The newest seals.
@Component
class SealRows {

    private final JdbcClient db;

    SealRows(JdbcClient db) {
        this.db = db;
    }

    List<SealRow> newest() {
        return db.sql("""
                select day, lines, encode(digest, 'hex') as digest, sealed_at, purged_at is not null as purged
                  from journal.day_seal order by day desc limit 31
                """).query(SealRow.class).list();
    }
}

package pl.ostoja.centre.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the screens of districts show.
@Component
class DistrictRows {

    private final JdbcClient db;

    DistrictRows(JdbcClient db) {
        this.db = db;
    }

    List<DistrictRow> all() {
        return db.sql("""
                select d.id, d.name, a.name as worker, d.geojson is not null as drawn,
                       (select count(*) from centre.district_line where district = d.id) as lines
                  from centre.district d left join access.account_card a on a.id = d.worker
                 order by lower(d.name)
                """).query(DistrictRow.class).list();
    }

    /// Workers to whom a district can be given.
    Map<UUID, String> workers() {
        var workers = new LinkedHashMap<UUID, String>();
        db.sql("""
                select id, name from access.account_card
                 where active and role in ('SOCIAL_WORKER', 'HEAD_OF_SECTION')
                 order by lower(name)
                """).query(row -> {
            workers.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return workers;
    }
}

package pl.ostoja.requests.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.kernel.Problem;
import pl.ostoja.requests.Consent;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.Urgency;
import pl.ostoja.requests.web.ApiRequestRow.ApiNeedRow;

/// The queries behind the answers to programs.
@Component
@Transactional(readOnly = true)
class RequestApiRows {

    private static final int ROWS = 100;

    private final JdbcClient db;

    RequestApiRows(JdbcClient db) {
        this.db = db;
    }

    List<ApiRequestRow> list(boolean closed, int page) {
        var ids = db.sql("""
                select id from requests.request where (closed_at is not null) = :closed
                 order by opened_at desc, id limit :rows offset :skip
                """)
                .param("closed", closed)
                .param("rows", ROWS)
                .param("skip", page * ROWS)
                .query(UUID.class)
                .list();
        return rows(ids);
    }

    ApiRequestRow get(UUID id) {
        return rows(List.of(id)).stream().findFirst().orElseThrow(Problem.NotFound::new);
    }

    private List<ApiRequestRow> rows(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var needs = db.sql("""
                        select id, request, kind as code, quantity, stage, outcome, due_by
                          from requests.need where request in (:ids) order by id
                        """).param("ids", ids).query(ApiNeedRow.class).list().stream()
                .collect(groupingBy(ApiNeedRow::request));
        return db.sql("select * from requests.request where id in (:ids) order by opened_at desc, id")
                .param("ids", ids)
                .query((row, _) -> row(row, needs))
                .list();
    }

    private static ApiRequestRow row(java.sql.ResultSet row, Map<UUID, List<ApiNeedRow>> needs)
            throws java.sql.SQLException {
        var id = row.getObject("id", UUID.class);
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new ApiRequestRow(
                id,
                row.getObject("person", UUID.class),
                row.getObject("household", UUID.class),
                Origin.valueOf(row.getString("origin")),
                Consent.valueOf(row.getString("consent")),
                Urgency.valueOf(row.getString("urgency")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_by", OffsetDateTime.class).toInstant(),
                row.getObject("escalated_at") != null,
                closed == null ? null : closed.toInstant(),
                needs.getOrDefault(id, List.of()));
    }
}

package pl.ostoja.requests.web;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.access.SignedIn;
import pl.ostoja.requests.Consent;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.Urgency;
import pl.ostoja.requests.web.RequestFilter.Show;

/// The queries of the board. A worker with districts sees those and what he or she owns.
@Component
@Transactional(readOnly = true)
class RequestBoards {

    private static final String OF_MINE = """
            (cardinality(cast(:districts as uuid[])) = 0 or r.owner = :me or exists (
                select from people.household_card m where m.id = r.household and m.district = any(:districts)))
            """;

    private static final Map<Show, String> SHOWN = Map.of(
            Show.OPEN, "r.closed_at is null",
            Show.LATE, "r.closed_at is null and r.due_by <= :now",
            Show.ESCALATED, "r.closed_at is null and r.escalated_at is not null",
            Show.TO_VERIFY,
                    "r.closed_at is null and r.id in (select v.request from requests.need v"
                            + " where v.closed_at is null and v.stage = 'NEW')",
            Show.MINE, "r.closed_at is null and r.owner = :me",
            Show.NOBODYS, "r.closed_at is null and r.owner is null",
            Show.CLOSED, "r.closed_at is not null");

    /// The index `request_board` stands in this order, so that a page reads no more than it shows.
    private static final String URGENT_FIRST =
            "array_position(array['IMMEDIATE', 'TODAY', 'TWO_DAYS', 'PLANNED'], r.urgency), r.due_by, r.id";

    private static final String LAST_CLOSED_FIRST = "r.closed_at desc, r.id";

    private final JdbcClient db;
    private final Clock clock;

    RequestBoards(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    RequestBoard board(RequestFilter filter, SignedIn me) {
        return new RequestBoard(
                filter,
                rows(filter, me, RequestFilter.ROWS + 1, filter.skipped()),
                counts(me),
                db.sql("select id, name from centre.district_card order by name")
                        .query(RequestBoard.DistrictName.class)
                        .list(),
                clock.instant());
    }

    /// The most urgent first, and of those the one whose clock runs out first; closed ones from the latest.
    List<RequestRow> rows(RequestFilter filter, SignedIn me, int limit, int skip) {
        var order = filter.shown() == Show.CLOSED ? LAST_CLOSED_FIRST : URGENT_FIRST;
        return db.sql("""
                select r.id, coalesce(p.name, h.name, '') as name, h.address, d.name as district, r.urgency, r.due_by,
                       r.escalated_at is not null as escalated, r.opened_at, r.closed_at, r.origin, r.consent,
                       a.name as owner, array(select n.kind from requests.need n where n.request = r.id order by n.id) as kinds
                  from (select r.* from requests.request r
                         where %s and %s
                           and r.urgency = coalesce(:urgency, r.urgency) and r.origin = coalesce(:origin, r.origin)
                           and (cast(:kind as text) is null or exists (
                                   select from requests.need k where k.request = r.id and k.kind = :kind))
                           and (cast(:district as uuid) is null or exists (
                                   select from people.household_card w where w.id = r.household and w.district = :district))
                         order by %s limit %d offset %d) r
                  join people.household_card h on h.id = r.household
                  left join people.person_card p on p.id = r.person
                  left join centre.district_card d on d.id = h.district
                  left join access.account_card a on a.id = r.owner
                 order by %s
                """.formatted(SHOWN.get(filter.shown()), OF_MINE, order, limit, skip, order))
                .param("now", clock.instant().atOffset(UTC))
                .param("me", me.id().value())
                .param("districts", me.districts().toArray(UUID[]::new))
                .param(
                        "urgency",
                        filter.urgency() == null ? null : filter.urgency().name(),
                        Types.VARCHAR)
                .param(
                        "origin",
                        filter.origin() == null ? null : filter.origin().name(),
                        Types.VARCHAR)
                .param("kind", filter.kind() == null || filter.kind().isBlank() ? null : filter.kind(), Types.VARCHAR)
                .param("district", filter.district(), Types.OTHER)
                .query(RequestBoards::row)
                .list();
    }

    private Map<Show, Long> counts(SignedIn me) {
        var counts = new EnumMap<Show, Long>(Show.class);
        db.sql("""
                select count(*) filter (where %s) as open, count(*) filter (where %s) as late,
                       count(*) filter (where %s) as escalated, count(*) filter (where %s) as to_verify,
                       count(*) filter (where %s) as mine, count(*) filter (where %s) as nobodys
                  from requests.request r where r.closed_at is null and %s
                """.formatted(
                                SHOWN.get(Show.OPEN),
                                SHOWN.get(Show.LATE),
                                SHOWN.get(Show.ESCALATED),
                                SHOWN.get(Show.TO_VERIFY),
                                SHOWN.get(Show.MINE),
                                SHOWN.get(Show.NOBODYS),
                                OF_MINE))
                .param("now", clock.instant().atOffset(UTC))
                .param("me", me.id().value())
                .param("districts", me.districts().toArray(UUID[]::new))
                .query(row -> {
                    for (var show : Show.values()) {
                        if (show != Show.CLOSED) {
                            counts.put(show, row.getLong(show.ordinal() + 1));
                        }
                    }
                });
        return counts;
    }

    private static RequestRow row(ResultSet row, int number) throws SQLException {
        return new RequestRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("address"),
                row.getString("district"),
                Urgency.valueOf(row.getString("urgency")),
                Objects.requireNonNull(at(row, "due_by")).toInstant(),
                row.getBoolean("escalated"),
                Objects.requireNonNull(at(row, "opened_at")).toInstant(),
                at(row, "closed_at") == null
                        ? null
                        : Objects.requireNonNull(at(row, "closed_at")).toInstant(),
                Origin.valueOf(row.getString("origin")),
                Consent.valueOf(row.getString("consent")),
                row.getString("owner"),
                List.of((String[]) row.getArray("kinds").getArray()));
    }

    private static @Nullable OffsetDateTime at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }
}

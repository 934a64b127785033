package pl.ostoja.requests.web;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
import pl.ostoja.ui.Lists;
import pl.ostoja.ui.Wanted;

/// The queries of the board. A worker with districts sees those and what he or she owns.
@Component
@Transactional(readOnly = true)
class RequestBoards {

    private static final String OF_MINE = """
            (r.owner = :me or exists (
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
    private final Lists lists;
    private final Clock clock;

    RequestBoards(JdbcClient db, Lists lists, Clock clock) {
        this.db = db;
        this.lists = lists;
        this.clock = clock;
    }

    RequestBoard board(RequestFilter filter, SignedIn me) {
        var counts = me.districts().isEmpty() ? COUNTS : COUNTS_OF_MINE;
        var found = lists.ask(
                Map.of(
                        "now", clock.instant().atOffset(UTC),
                        "me", me.id().value(),
                        "districts", me.districts().toArray(UUID[]::new)),
                DISTRICTS,
                counts);
        return new RequestBoard(
                filter,
                rows(filter, me, RequestFilter.ROWS + 1, filter.skipped()),
                found.of(counts).getFirst().byShow(),
                found.of(DISTRICTS),
                clock.instant());
    }

    /// Only what is asked for is asked: a condition that may be void hides from the planner how many rows it leaves.
    private static String narrowed(RequestFilter filter) {
        var conditions = new ArrayList<>(List.of("true"));
        if (filter.urgency() != null) {
            conditions.add("r.urgency = :urgency");
        }
        if (filter.origin() != null) {
            conditions.add("r.origin = :origin");
        }
        if (filter.kind() != null && !filter.kind().isBlank()) {
            conditions.add("exists (select from requests.need k where k.request = r.id and k.kind = :kind)");
        }
        if (filter.district() != null) {
            conditions.add("exists (select from people.household_card w"
                    + " where w.id = r.household and w.district = :district)");
        }
        return String.join(" and ", conditions);
    }

    private static String ofMine(SignedIn me) {
        return me.districts().isEmpty() ? "true" : OF_MINE;
    }

    private static final Wanted<RequestBoard.DistrictName> DISTRICTS =
            new Wanted<>(RequestBoard.DistrictName.class, "select id, name from centre.district_card order by name");

    private record Counts(long open, long late, long escalated, long toVerify, long mine, long nobodys) {

        Map<Show, Long> byShow() {
            return Map.of(
                    Show.OPEN, open,
                    Show.LATE, late,
                    Show.ESCALATED, escalated,
                    Show.TO_VERIFY, toVerify,
                    Show.MINE, mine,
                    Show.NOBODYS, nobodys);
        }
    }

    private static final String COUNTED = """
            select count(*) filter (where %s) as open, count(*) filter (where %s) as late,
                   count(*) filter (where %s) as escalated, count(*) filter (where %s) as to_verify,
                   count(*) filter (where %s) as mine, count(*) filter (where %s) as nobodys
              from requests.request r where r.closed_at is null and %%s
            """.formatted(
                    SHOWN.get(Show.OPEN),
                    SHOWN.get(Show.LATE),
                    SHOWN.get(Show.ESCALATED),
                    SHOWN.get(Show.TO_VERIFY),
                    SHOWN.get(Show.MINE),
                    SHOWN.get(Show.NOBODYS));

    private static final Wanted<Counts> COUNTS = new Wanted<>(Counts.class, COUNTED.formatted("true"));
    private static final Wanted<Counts> COUNTS_OF_MINE = new Wanted<>(Counts.class, COUNTED.formatted(OF_MINE));

    /// The most urgent first, and of those the one whose clock runs out first; closed ones from the latest.
    List<RequestRow> rows(RequestFilter filter, SignedIn me, int limit, int skip) {
        var order = filter.shown() == Show.CLOSED ? LAST_CLOSED_FIRST : URGENT_FIRST;
        return db.sql("""
                select r.id, coalesce(p.name, h.name, '') as name, h.address, d.name as district, r.urgency, r.due_by,
                       r.escalated_at is not null as escalated, r.opened_at, r.closed_at, r.origin, r.consent,
                       a.name as owner, array(select n.kind from requests.need n where n.request = r.id order by n.id) as kinds
                  from (select r.* from requests.request r
                         where %s and %s and %s
                         order by %s limit %d offset %d) r
                  join people.household_card h on h.id = r.household
                  left join people.person_card p on p.id = r.person
                  left join centre.district_card d on d.id = h.district
                  left join access.account_card a on a.id = r.owner
                 order by %s
                """.formatted(SHOWN.get(filter.shown()), ofMine(me), narrowed(filter), order, limit, skip, order))
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

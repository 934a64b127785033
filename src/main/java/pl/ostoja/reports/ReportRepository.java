package pl.ostoja.reports;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Act;
import pl.ostoja.reports.difficulties.ReportedDifficulty;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about frozen reports, their lines, records and comments.
@Repository
class ReportRepository {

    private static final int RECORDS_IN_A_PART = 1000;

    private final JdbcClient db;
    private final FigureBook figures;
    private final JsonMapper json;

    ReportRepository(JdbcClient db, FigureBook figures, JsonMapper json) {
        this.db = db;
        this.figures = figures;
        this.json = json;
    }

    record Definition(String section, String figure) {}

    private record Line(
            UUID report,
            int version,
            String section,
            String figure,
            Unit unit,
            @Nullable BigDecimal value,
            @Nullable String comment) {}

    /// The lines of the daily report, in their order.
    List<Definition> definition() {
        return db.sql("select section, figure from reports.definition order by position")
                .query(Definition.class)
                .list();
    }

    Map<String, String> comments(LocalDate day) {
        return db
                .sql("select figure, text from reports.comment where day = :day and text <> ''")
                .param("day", day)
                .query((row, _) -> Map.entry(row.getString("figure"), row.getString("text")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void comment(LocalDate day, String figure, String text, Act act) {
        db.sql("""
                insert into reports.comment (day, figure, text, written_by, written_at)
                values (:day, :figure, :text, :by, :at)
                on conflict (day, figure) do update
                   set text = excluded.text, written_by = excluded.written_by, written_at = excluded.written_at
                """)
                .param("day", day)
                .param("figure", figure)
                .param("text", text)
                .param("by", act.actor().name())
                .param("at", act.at().atOffset(UTC))
                .update();
    }

    void add(ReportId id, int version, Act act, DailyReport report, String digest, Instant now) {
        db.sql("""
                insert into reports.report (id, day, version, frozen_at, frozen_by, account, digest, difficulties)
                values (:id, :day, :version, :at, :by, :account, :digest, cast(:difficulties as jsonb))
                """)
                .param("id", id.value())
                .param("day", report.day())
                .param("version", version)
                .param("at", now.atOffset(UTC))
                .param("by", act.actor().name())
                .param("account", act.actor().account())
                .param("digest", digest)
                .param("difficulties", json.writeValueAsString(report.text().difficulties()))
                .update();
        var lines = report.lines();
        for (int position = 0; position < lines.size(); position++) {
            var line = lines.get(position);
            db.sql("""
                    insert into reports.report_line (report, position, section, figure, unit, value, comment)
                    values (:report, :position, :section, :figure, :unit, :value, :comment)
                    """)
                    .param("report", id.value())
                    .param("position", position)
                    .param("section", line.section())
                    .param("figure", line.figure())
                    .param("unit", line.unit().name())
                    .param("value", line.value())
                    .param("comment", line.comment())
                    .update();
        }
    }

    /// Keeps the lists behind the figures as they are at this moment.
    void keepRecords(ReportId id, DailyReport report) {
        report.lines()
                .forEach(
                        line -> figures.find(line.figure()).ifPresent(figure -> keepRecords(id, figure, report.day())));
    }

    private void keepRecords(ReportId id, Figure figure, LocalDate day) {
        figures.db(Period.of(day), """
                insert into reports.report_list
                       (report, figure, part, keys, days, persons, households, districts, kinds, origins, quantities)
                select cast(:report as uuid), :figure, (n - 1) / :each, array_agg(key order by n),
                       array_agg(day order by n), array_agg(person order by n), array_agg(household order by n),
                       array_agg(district order by n), array_agg(kind order by n), array_agg(origin order by n),
                       array_agg(quantity order by n)
                  from (select l.*, row_number() over (order by day, key) as n from (%s) l) numbered
                 group by (n - 1) / :each
                """.formatted(FigureBook.list(figure))
                        .replace(":each", String.valueOf(RECORDS_IN_A_PART)))
                .param("report", id.value())
                .param("figure", figure.code())
                .update();
    }

    /// Only the parts in which they stand are unpacked.
    List<FigureRecord> records(ReportId id, String figure, int limit, int offset) {
        var first = offset / RECORDS_IN_A_PART;
        return db.sql("""
                select r.key, r.day, r.person, r.household, r.district, r.kind, r.origin, r.quantity
                  from reports.report_list l
                 cross join lateral unnest(l.keys, l.days, l.persons, l.households, l.districts, l.kinds, l.origins,
                                           l.quantities) with ordinality
                         as r (key, day, person, household, district, kind, origin, quantity, place)
                 where l.report = :report and l.figure = :figure and l.part between :first and :last
                 order by l.part, r.place limit :limit offset :offset
                """)
                .param("report", id.value())
                .param("figure", figure)
                .param("first", first)
                .param("last", ((long) offset + limit) / RECORDS_IN_A_PART)
                .param("limit", limit)
                .param("offset", offset - first * RECORDS_IN_A_PART)
                .query(FigureRecord.class)
                .list();
    }

    /// The frozen records of a figure by their kinds, the largest part first.
    List<Slice> parts(ReportId id, String figure) {
        return db.sql("""
                select coalesce(kind, '') as label, count(*) as value from reports.report_record
                 where report = :report and figure = :figure group by 1 order by 2 desc, 1
                """)
                .param("report", id.value())
                .param("figure", figure)
                .query(Slice.class)
                .list();
    }

    void markSent(ReportId id, String channel, Instant at, Act act) {
        db.sql("""
                insert into reports.sending (id, report, channel, sent_at, marked_by)
                values (:id, :report, :channel, :at, :by)
                """)
                .param("id", act.id())
                .param("report", id.value())
                .param("channel", channel)
                .param("at", at.atOffset(UTC))
                .param("by", act.actor().name())
                .update();
    }

    /// The versions of a day with their lines, the newest first: two statements, however many versions there are.
    List<DailyReport> versions(LocalDate day) {
        var lines =
                db.sql("""
                        select l.report, r.version, l.section, l.figure, l.unit, l.value, l.comment
                          from reports.report_line l join reports.report r on r.id = l.report
                         where r.day = :day order by l.position
                        """).param("day", day).query(Line.class).list().stream().collect(groupingBy(Line::version));
        return db.sql("""
                select r.id, r.day, r.version, r.frozen_at, r.frozen_by, r.digest, r.difficulties::text as difficulties,
                       lag(r.difficulties::text) over (order by r.version) as before, s.sent_at, s.channel
                  from reports.report r
                  left join lateral (select sent_at, channel from reports.sending where report = r.id
                                      order by sent_at limit 1) s on true
                 where r.day = :day order by r.version desc
                """)
                .param("day", day)
                .query((row, _) -> report(row, lines))
                .list();
    }

    private DailyReport report(ResultSet row, Map<Integer, List<Line>> lines) throws SQLException {
        var version = row.getInt("version");
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new DailyReport(
                row.getObject("day", LocalDate.class),
                version,
                new ReportId(row.getObject("id", UUID.class)),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getString("frozen_by"),
                row.getString("digest"),
                sent == null ? null : sent.toInstant(),
                row.getString("channel"),
                lines.getOrDefault(version, List.of()).stream()
                        .map(line -> new ReportLine(
                                line.section,
                                line.figure,
                                line.unit,
                                line.value,
                                line.comment,
                                before(line.figure, lines.getOrDefault(version - 1, List.of()))))
                        .toList(),
                new TextPart(
                        requireNonNull(difficulties(row.getString("difficulties"))),
                        difficulties(row.getString("before"))));
    }

    private @Nullable List<ReportedDifficulty> difficulties(@Nullable String written) {
        return written == null ? null : List.of(json.readValue(written, ReportedDifficulty[].class));
    }

    private static @Nullable BigDecimal before(String figure, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.figure.equals(figure))
                .findFirst()
                .map(Line::value)
                .orElse(null);
    }
}

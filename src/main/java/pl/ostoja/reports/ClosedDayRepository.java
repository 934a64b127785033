package pl.ostoja.reports;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL that adds up days.
@Repository
class ClosedDayRepository {

    private static final Period EVER = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));
    private static final int FETCHED_AT_ONCE = 10_000;
    private static final int MANY = 10_000;

    private final JdbcClient db;
    private final FigureQueries queries;

    ClosedDayRepository(JdbcClient db, FigureQueries queries) {
        this.db = db;
        this.queries = queries;
    }

    long highestEntry() {
        return db.sql("select case when is_called then last_value else 0 end from reports.entry")
                .query(Long.class)
                .single();
    }

    /// The transactions that may be writing into these tables.
    Set<String> writers(String[] tables) {
        return new HashSet<>(
                db.sql("""
                select distinct virtualtransaction from pg_locks
                 where relation in (select cast(t as regclass) from unnest(:tables) t) and mode = 'RowExclusiveLock'
                   and database = (select oid from pg_database where datname = current_database())
                """).param("tables", tables).query(String.class).list());
    }

    /// Days are closed by one at a time, and not while they are being forgotten.
    void queue() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('reports.closed_figure', 0))")
                .query((_, _) -> true)
                .single();
    }

    /// The last entry that is in a figure's days. A figure that is counted otherwise than they were begins anew.
    long closedUpTo(Figure figure) {
        db.sql("delete from reports.closed_figure where figure = :figure and definition <> :definition")
                .param("figure", figure.code())
                .param("definition", figure.definition())
                .update();
        return db.sql("select upto from reports.closed_figure where figure = :figure")
                .param("figure", figure.code())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// Month by month, so that a large town's year needs no more room than its fullest month.
    void close(Figure figure, Iterable<YearMonth> months, long after, long upto) {
        db.sql("""
                insert into reports.closed_figure (figure, definition, upto) values (:figure, :definition, :upto)
                on conflict (figure) do update set upto = excluded.upto
                """)
                .param("figure", figure.code())
                .param("definition", figure.definition())
                .param("upto", upto)
                .update();
        var entries = figure.asEntered() + between(after, upto);
        for (var month : months) {
            if (figure.isAdditive()) {
                addAmounts(figure, Period.of(month), entries);
            } else {
                addMembers(figure, Period.of(month), entries);
            }
        }
    }

    /// The months for which something was entered.
    List<YearMonth> months(Rows rows, long after, long upto) {
        return queries
                .of(
                        EVER,
                        "select distinct date_trunc('month', day)::date from (%s) r where true %s"
                                .formatted(rows.sql(), between(after, upto)))
                .query(LocalDate.class)
                .list()
                .stream()
                .map(YearMonth::from)
                .sorted()
                .toList();
    }

    private static String between(long after, long upto) {
        return " and entry > %d and entry <= %d".formatted(after, upto);
    }

    private void addAmounts(Figure figure, Period month, String entries) {
        var parts = new DayParts<BigDecimal>();
        queries.of(month, """
                        select day, coalesce(district::text, kind, origin, '') as label, %s as amount,
                               case grouping(district, kind, origin)
                                   when 3 then 'DISTRICT' when 5 then 'KIND' when 6 then 'ORIGIN' else '' end as cut
                          from (%s) f
                         group by grouping sets ((day), (day, district), (day, kind), (day, origin))
                        """.formatted(FigureBook.total(figure), entries)).query((ResultSet row) -> {
            parts.of(row.getString("cut"), row.getObject("day", LocalDate.class))
                    .put(row.getString("label"), row.getBigDecimal("amount"));
        });
        parts.each((cut, days) -> {
            before(figure, cut, days, row -> {
                var labels = (String[]) row.getArray("labels").getArray();
                var amounts = (BigDecimal[]) row.getArray("amounts").getArray();
                var day = parts.of(cut, row.getObject("day", LocalDate.class));
                for (int n = 0; n < labels.length; n++) {
                    day.merge(labels[n], amounts[n], BigDecimal::add);
                }
            });
            days.forEach((day, labelled) -> write(figure, cut, day, labelled, texts(labelled.values()), null));
        });
    }

    private void addMembers(Figure figure, Period month, String entries) {
        number(month, entries);
        var parts = new DayParts<Members>();
        queries.of(month, """
                        select f.day, f.district::text as district, f.kind, f.origin, m.number
                          from (%s) f join reports.member m on m.id = f.key
                        """.formatted(entries)).withFetchSize(FETCHED_AT_ONCE).query((ResultSet row) -> {
            var day = row.getObject("day", LocalDate.class);
            var number = row.getInt("number");
            members(parts, ClosedDays.WHOLE, day, "").add(number);
            members(parts, Cut.DISTRICT.name(), day, row.getString("district")).add(number);
            members(parts, Cut.KIND.name(), day, row.getString("kind")).add(number);
            members(parts, Cut.ORIGIN.name(), day, row.getString("origin")).add(number);
        });
        parts.each((cut, days) -> {
            before(figure, cut, days, row -> {
                var labels = (String[]) row.getArray("labels").getArray();
                var written = (byte[][]) row.getArray("members").getArray();
                var day = row.getObject("day", LocalDate.class);
                for (int n = 0; n < labels.length; n++) {
                    members(parts, cut, day, labels[n]).addAll(written[n]);
                }
            });
            days.forEach((day, labelled) -> write(
                    figure,
                    cut,
                    day,
                    labelled,
                    null,
                    labelled.values().stream().map(Members::written).toArray(byte[][]::new)));
        });
    }

    private static Members members(DayParts<Members> parts, String cut, LocalDate day, @Nullable String label) {
        return parts.of(cut, day).computeIfAbsent(label == null ? "" : label, _ -> new Members());
    }

    private void number(Period month, String entries) {
        var numbered = queries.of(month, """
                insert into reports.member (id)
                select distinct key from (%s) f
                 where key is not null and not exists (select from reports.member m where m.id = f.key)
                """.formatted(entries)).update();
        if (numbered > MANY) {
            db.sql("analyze reports.member").update(); // in the middle of a transaction nobody else does it
        }
    }

    /// Has the planner look at ledgers of which nothing is closed yet. Of a column that a migration has just filled it
    /// knows nothing, and goes through all members once for each row.
    void lookAt(Collection<String> ledgers) {
        ledgers.forEach(table -> db.sql("analyze " + table).update());
    }

    /// What those days came to until now.
    private void before(Figure figure, String cut, Map<LocalDate, ?> days, RowCallbackHandler each) {
        db.sql("""
                select day, labels, amounts, members from reports.closed_day
                 where figure = :figure and cut = :cut and day = any (cast(:days as date[]))
                """)
                .param("figure", figure.code())
                .param("cut", cut)
                .param("days", texts(days.keySet()))
                .query(each);
    }

    private void write(
            Figure figure,
            String cut,
            LocalDate day,
            Map<String, ?> parts,
            String @Nullable [] amounts,
            byte @Nullable [][] members) {
        db.sql("""
                insert into reports.closed_day (figure, cut, day, labels, amounts, members)
                values (:figure, :cut, :day, :labels, cast(:amounts as numeric[]), :members)
                on conflict (figure, cut, day) do update
                   set labels = excluded.labels, amounts = excluded.amounts, members = excluded.members
                """)
                .param("figure", figure.code())
                .param("cut", cut)
                .param("day", day)
                .param("labels", parts.keySet().toArray(String[]::new))
                .param("amounts", amounts, Types.ARRAY)
                .param("members", members, Types.ARRAY)
                .update();
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}

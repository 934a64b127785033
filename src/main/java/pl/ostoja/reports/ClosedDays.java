package pl.ostoja.reports;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pl.ostoja.reports.Heads.Alias;

/// The days that [Closing] added up, as they are read for a long period.
///
/// They can't be stale. Rows up to a number are in the days; those with a higher number are counted by whoever reads,
/// whenever and for whichever day they came. Who is the same person as who is found out at each reading. What was
/// changed or taken away would be missed: then all days are forgotten (`reports.forget_closed_days`).
@Repository
class ClosedDays {

    /// Under this cut the days are kept whole.
    static final String WHOLE = "";

    private final FigureQueries queries;

    ClosedDays(FigureQueries queries) {
        this.queries = queries;
    }

    /// What a figure's closed days come to, by labels.
    ///
    /// @param upto the last entry that is in them
    /// @param amounts of a figure whose days can be added
    /// @param heads of one that counts persons or households
    record Known(long upto, Map<String, BigDecimal> amounts, Map<String, Heads> heads) {

        private Known(long upto) {
            this(upto, new HashMap<>(), new HashMap<>());
        }

        void add(String label, BigDecimal amount) {
            amounts.merge(label, amount, BigDecimal::add);
        }

        Heads heads(String label) {
            return heads.computeIfAbsent(label, _ -> new Heads());
        }

        void rename(List<Alias> aliases) {
            heads.values().forEach(counted -> counted.rename(aliases));
        }

        BigDecimal whole() {
            return values().getOrDefault(WHOLE, BigDecimal.ZERO);
        }

        /// What it comes to by labels.
        Map<String, BigDecimal> values() {
            return heads.isEmpty()
                    ? amounts
                    : heads.entrySet().stream()
                            .collect(toMap(
                                    Map.Entry::getKey,
                                    entry -> BigDecimal.valueOf(entry.getValue().count())));
        }
    }

    /// By code those of the figures that have closed days. Whoever asks is about to count the keys of a year: from now
    /// to the end of the transaction that is done in memory rather than in files.
    ///
    /// @param cut by what they are labelled; null for the whole, whose label is [#WHOLE]
    Map<String, Known> of(Collection<Figure> figures, Period period, @Nullable Cut cut) {
        var ledgers = figures.stream()
                .filter(figure -> figure.rows().ledger() != null)
                .toList();
        var known = new HashMap<String, Known>();
        if (!ledgers.isEmpty()) {
            read(ledgers, period, cut, known);
        }
        return known;
    }

    private void read(Collection<Figure> figures, Period period, @Nullable Cut cut, Map<String, Known> known) {
        queries.of(period, """
                select f.figure, f.upto, d.day, d.labels, d.amounts, d.members
                  from (select set_config('work_mem', '96MB', true)) room
                  cross join reports.closed_figure f
                  left join reports.closed_day d on d.figure = f.figure and d.cut = :cut
                                                and d.day between :first and :last
                 where (f.figure, f.definition) in (select * from unnest(:figures, :definitions))
                """)
                .param("cut", cut == null || cut == Cut.MONTH ? WHOLE : cut.name())
                .param("figures", figures.stream().map(Figure::code).toArray(String[]::new))
                .param("definitions", figures.stream().map(Figure::definition).toArray(String[]::new))
                .query((ResultSet row) -> {
                    var upto = row.getLong("upto");
                    var days = known.computeIfAbsent(row.getString("figure"), _ -> new Known(upto));
                    var day = row.getObject("day", LocalDate.class);
                    if (day != null) {
                        add(row, cut == Cut.MONTH ? YearMonth.from(day).toString() : null, days);
                    }
                });
    }

    private static void add(ResultSet row, @Nullable String month, Known days) throws SQLException {
        var labels = (String[]) row.getArray("labels").getArray();
        var amounts = row.getArray("amounts");
        if (amounts != null) {
            var values = (BigDecimal[]) amounts.getArray();
            for (int n = 0; n < labels.length; n++) {
                days.add(month == null ? labels[n] : month, values[n]);
            }
        } else {
            var members = (byte[][]) row.getArray("members").getArray();
            for (int n = 0; n < labels.length; n++) {
                days.heads(month == null ? labels[n] : month).addAll(members[n]);
            }
        }
    }

    /// Counts in what was entered since, and counts those as one who are one today: whole figures, in one statement.
    void addSince(Collection<Pass> passes, Period period, Map<String, Known> known) {
        if (passes.isEmpty()) {
            return;
        }
        var list = List.copyOf(passes);
        var since = IntStream.range(0, list.size())
                .mapToObj(place -> """
                select %d as place, k.key, k.flags, m.number, cast(null as int) as current_number
                  from (%s) k left join reports.member m on m.id = k.key
                """.formatted(place, list.get(place).keys()));
        var aliases = IntStream.range(0, list.size())
                .filter(place -> !list.get(place).aliases().isEmpty())
                .mapToObj(place -> """
                select %d as place, a.current as key, cast(null as boolean[]) as flags, a.number, a.current_number
                  from (%s) a
                """.formatted(place, numbered(list.get(place).aliases())));
        var renamed = new HashMap<Pass, List<Alias>>();
        queries.of(period, Stream.concat(since, aliases).collect(joining(" union all ")))
                .query((ResultSet row) -> {
                    var pass = list.get(row.getInt("place"));
                    var flags = row.getArray("flags");
                    if (flags == null) {
                        renamed.computeIfAbsent(pass, _ -> new ArrayList<>()).add(alias(row));
                    } else {
                        addSince(row, pass, (Boolean[]) flags.getArray(), known);
                    }
                });
        renamed.forEach((pass, those) -> pass.figures()
                .forEach(figure -> requireNonNull(known.get(figure.code())).rename(those)));
    }

    private static void addSince(ResultSet row, Pass pass, Boolean[] flags, Map<String, Known> known)
            throws SQLException {
        for (int n = 0; n < flags.length; n++) {
            if (Boolean.TRUE.equals(flags[n])) {
                add(row, requireNonNull(known.get(pass.figures().get(n).code())).heads(WHOLE));
            }
        }
    }

    /// The ids that go by another today and were counted, with the numbers of both.
    private static String numbered(String aliases) {
        return """
                select m.number, c.number as current_number, b.current
                  from (%s) b
                  join reports.member m on m.id = b.id
                  left join reports.member c on c.id = b.current
                """.formatted(aliases);
    }

    private static Alias alias(ResultSet row) throws SQLException {
        return new Alias(
                row.getInt("number"), row.getObject("current_number", Integer.class), row.getObject("key", UUID.class));
    }

    /// The same for one figure by the labels of a cut.
    void addSince(Figure figure, Period period, Cut cut, Known days) {
        if (figure.isAdditive()) {
            queries.of(period, """
                    select coalesce(%s, '') as label, %s as value from (%s) f group by 1
                    """.formatted(cut.expression(), FigureBook.total(figure), figure.sql(days.upto())))
                    .query((ResultSet row) -> days.add(row.getString("label"), row.getBigDecimal("value")));
        } else {
            queries.of(period, """
                    select f.label, f.key, m.number
                      from (select distinct coalesce(%s, '') as label, key from (%s) f where key is not null) f
                      left join reports.member m on m.id = f.key
                    """.formatted(cut.expression(), figure.sql(days.upto())))
                    .query((ResultSet row) -> add(row, days.heads(row.getString("label"))));
            if (!figure.aliases().isEmpty()) {
                days.rename(queries.plain(numbered(figure.aliases()))
                        .query(Alias.class)
                        .list());
            }
        }
    }

    private static void add(ResultSet row, Heads heads) throws SQLException {
        heads.add(row.getObject("number", Integer.class), row.getObject("key", UUID.class));
    }
}

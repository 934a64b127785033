package pl.ostoja.quarantine.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.CentreCard;
import pl.ostoja.centre.Coverage;
import pl.ostoja.centre.Districts;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.SearchWords;
import pl.ostoja.quarantine.ComputedEnd;
import pl.ostoja.quarantine.lists.ListRow;
import pl.ostoja.quarantine.lists.Reading;
import pl.ostoja.quarantine.lists.Reason;
import pl.ostoja.quarantine.lists.Remark;
import pl.ostoja.quarantine.lists.columns.Column;
import tools.jackson.databind.json.JsonMapper;

/// Writes the rows of a file into the database as they are read, in constant memory, with the fate that a row has by
/// itself: unreadable, a duplicate, not ours.
@Component
class Staging {

    private static final int BATCH = 2000;
    private static final String COPY = """
            copy quarantine.list_row (list, number, cells, first_names, surname, pesel, pesel_raw, birth_date, sex,
                 phones, address, locality, kind, start_day, end_day, name_key, address_key, flags, remarks, fate, why,
                 twin, new_status, computed_end, rule) from stdin
            """;

    private final JdbcClient db;
    private final DataSource connections;
    private final Centre centre;
    private final Districts districts;
    private final JsonMapper json;
    private final Progress progress;

    Staging(
            JdbcClient db,
            DataSource connections,
            Centre centre,
            Districts districts,
            JsonMapper json,
            Progress progress) {
        this.db = db;
        this.connections = connections;
        this.centre = centre;
        this.districts = districts;
        this.json = json;
        this.progress = progress;
    }

    /// Replaces all rows of the list; part of the caller's transaction.
    void stage(OfficialList list, Reading.Readable reading, Ends ends) {
        db.sql("delete from quarantine.list_row where list = :list")
                .param("list", list.id().value())
                .update();
        var expected =
                reading.preview().rows().isWhole() ? reading.preview().rows().rowCount() : 0;
        var ours = centre.find()
                .map(CentreCard::communeName)
                .map(SearchWords::fold)
                .orElse("");
        var surnameFirst = reading.preview().mapping().of(Column.FULL_NAME).stream()
                .anyMatch(column -> SearchWords.fold(column.header()).startsWith("nazwisko"));
        var copying = new Copying(list, ends, ours, surnameFirst, expected);
        try {
            reading.rows(copying::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        copying.flush();
    }

    /// While a COPY runs, its connection can answer nothing else; so each batch is a COPY of its own.
    private void copy(String lines) {
        var connection = DataSourceUtils.getConnection(connections);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be copied", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, connections);
        }
    }

    /// Gathers rows into batches. Where addresses lie is asked for many rows at once.
    private final class Copying {

        private final OfficialList list;
        private final Ends ends;
        private final String ours;
        private final boolean surnameFirst;
        private final int expected;
        private final List<ListRow> rows = new ArrayList<>(BATCH);
        private int done;

        Copying(OfficialList list, Ends ends, String ours, boolean surnameFirst, int expected) {
            this.list = list;
            this.ends = ends;
            this.ours = ours;
            this.surnameFirst = surnameFirst;
            this.expected = expected;
        }

        void take(ListRow row) {
            rows.add(row);
            if (rows.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            var understood = rows.parallelStream()
                    .map(row -> Understood.of(row, surnameFirst, list.defaultKind()))
                    .toList();
            var coverage = districts.coversAll(
                    understood.stream().map(Understood::address).toList());
            copy(IntStream.range(0, rows.size())
                    .parallel()
                    .mapToObj(n -> line(rows.get(n), understood.get(n), coverage.get(n)))
                    .collect(Collectors.joining()));
            done += rows.size();
            rows.clear();
            progress.step(list.id(), "reading", done, expected);
        }

        private String line(ListRow row, Understood it, Coverage coverage) {
            var verdict = Verdict.of(row, it, isOurs(it, coverage));
            var start = verdict.start(list.day(), it.end());
            var end = verdict.fate() == null ? ends.of(new Ends.Start(it.kind(), start)) : new ComputedEnd.Unknown();
            return new CopyLine()
                    .add(list.id().value())
                    .add(row.number())
                    .addAll(row.cells())
                    .add(it.name().firstNames())
                    .add(it.name().surname())
                    .add(it.pesel())
                    .add(it.peselRaw())
                    .add(it.birthDate())
                    .add(it.sex())
                    .addAll(it.phones())
                    .add(it.address().raw())
                    .add(it.address().locality())
                    .add(it.kind())
                    .add(start)
                    .add(it.end())
                    .add(it.nameKey())
                    .add(it.address().houseNumber() == null ? "" : it.address().key())
                    .addAll(verdict.flags())
                    .add(json.writeValueAsString(
                            row.remarks().stream().map(StoredRemark::of).toList()))
                    .add(verdict.fate())
                    .add(verdict.why())
                    .add(verdict.twin())
                    .add(Ids.next())
                    .add(end.day())
                    .add(end.row())
                    .end();
        }

        private Coverage isOurs(Understood it, Coverage coverage) {
            if (coverage != Coverage.UNKNOWN || it.commune() == null || ours.isEmpty()) {
                return coverage;
            }
            return SearchWords.fold(it.commune()).contains(ours) ? Coverage.INSIDE : Coverage.OUTSIDE;
        }
    }

    /// A remark as it is kept with the row.
    record StoredRemark(String reason, @Nullable String column, String was, String is) {

        static StoredRemark of(Remark remark) {
            return new StoredRemark(
                    remark.reason().code(),
                    remark.column().map(Column::code).orElse(null),
                    Objects.requireNonNullElse(remark.was(), ""),
                    remark.is());
        }
    }

    static boolean concernsDays(Remark remark) {
        return remark.column().isEmpty()
                || remark.column().get() == Column.START
                || remark.column().get() == Column.END;
    }

    static boolean keepsDaysUnknown(Reason reason) {
        return reason == Reason.DATE_ORDER_OPEN || reason == Reason.DATE_BASE_OPEN || reason == Reason.DATE_UNREADABLE;
    }
}

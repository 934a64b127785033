package pl.ostoja.operations;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// Replaces all rows of a database by those of a back-up, within the caller's transaction.
///
/// Foreign keys are taken off and put back, so the order of tables does not matter, and neither do circles; the
/// database checks them all when they come back. Triggers rest meanwhile: what they would do has been done.
final class Refill {

    private final Connection connection;
    private final ZipFile zip;
    private final Consumer<String> progress;
    private final Catalogue catalogue;
    private final Rows rows;

    Refill(Connection connection, ZipFile zip, Consumer<String> progress) throws SQLException {
        this.connection = connection;
        this.zip = zip;
        this.progress = progress;
        this.catalogue = Catalogue.of(connection);
        this.rows = Rows.of(connection);
    }

    void fill(Manifest manifest) throws SQLException, IOException {
        refuseStrangeTables(manifest.tables());
        addPartitions(manifest.partitions());
        var keys = catalogue.foreignKeys();
        for (var key : keys) {
            execute("alter table %s drop constraint %s", key.table(), key.name());
        }
        execute(
                "truncate %s",
                catalogue.tables().stream().map(Catalogue.Columns::table).collect(Collectors.joining(", ")));
        for (var table : manifest.tables()) {
            execute("alter table %s disable trigger user", table.name());
            read(table);
            execute("alter table %s enable trigger user", table.name());
        }
        for (var key : keys) {
            execute("alter table %s add constraint %s %s", key.table(), key.name(), key.definition());
        }
        for (var sequence : manifest.sequences()) {
            put(sequence);
        }
        verify(manifest.tables());
    }

    private void refuseStrangeTables(List<Manifest.Table> tables) {
        var known = catalogue.tables();
        for (var table : tables) {
            if (!known.contains(new Catalogue.Columns(table.name(), table.columns()))) {
                throw new OutOfOrder("The back-up holds a table that this version does not know: " + table.name());
            }
        }
    }

    /// Months that the migrations do not make, because the house made them as time went by.
    private void addPartitions(List<Manifest.Partition> partitions) throws SQLException {
        var present = catalogue.partitions();
        for (var partition : partitions) {
            if (!present.contains(partition)) {
                execute("create table %s partition of %s %s", partition.name(), partition.parent(), partition.bound());
            }
        }
    }

    private void read(Manifest.Table table) throws SQLException, IOException {
        var entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new IOException("the back-up lacks " + table.entry());
        }
        try (var file = zip.getInputStream(entry)) {
            rows.readFrom(file, table);
        }
        progress.accept("%s: %d rows".formatted(table.name(), table.rows()));
    }

    private void put(Manifest.Sequence sequence) {
        if (sequence.last() != null) {
            catalogue
                    .db()
                    .sql("select setval(cast(:name as regclass), :last)")
                    .param("name", sequence.name())
                    .param("last", sequence.last())
                    .query(Long.class)
                    .single();
        }
    }

    private void verify(List<Manifest.Table> tables) throws SQLException, IOException {
        progress.accept("checking that all rows are as they were");
        for (var table : tables) {
            if (!rows.areAsIn(table)) {
                throw new IOException("the rows of %s are not what was backed up".formatted(table.name()));
            }
        }
    }

    private void execute(String pattern, Object... names) throws SQLException {
        execute(connection, pattern.formatted(names));
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

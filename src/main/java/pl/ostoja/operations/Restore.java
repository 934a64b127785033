package pl.ostoja.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Brings a back-up into an empty database: first the schema as it was then, then the rows, then whatever migrations
/// have been written since. All rows come in, and are found to be the same, in one transaction, or none does.
public final class Restore {

    private final Database.Login login;
    private final Consumer<String> progress;

    /// @param progress hears a line for every table
    public Restore(Database.Login login, Consumer<String> progress) {
        this.login = login;
        this.progress = progress;
    }

    public void readFrom(Path file) {
        if (!Files.isReadable(file)) {
            throw new OutOfOrder("There is no back-up %s that can be read.".formatted(file));
        }
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip, file);
            refuseFullDatabase();
            migrateAsThen(manifest);
            try (var connection = login.connect()) {
                connection.setAutoCommit(false);
                var rows = new Refill(connection, zip, progress);
                rows.fill(manifest);
                connection.commit();
                tidy(connection);
            }
            flyway(MigrationVersion.LATEST).migrate();
        } catch (ZipException | JacksonException e) {
            throw new OutOfOrder("%s is no back-up of Ostoja, or it is damaged.".formatted(file), e);
        } catch (IOException | SQLException e) {
            throw new OutOfOrder("The back-up was not restored: " + e.getMessage(), e);
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new ZipException("no manifest");
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = JsonMapper.shared().readValue(in, Manifest.class);
            if (!manifest.product().equals(Manifest.PRODUCT) || manifest.format() > Manifest.FORMAT) {
                throw new OutOfOrder("%s was made by a newer Ostoja (%s).".formatted(file, manifest.program()));
            }
            return manifest;
        }
    }

    private void refuseFullDatabase() throws SQLException {
        try (var connection = login.connect()) {
            if (!Catalogue.of(connection).isEmpty()) {
                throw new OutOfOrder("The database is not empty; a back-up is restored into an empty one only.");
            }
        }
    }

    private void migrateAsThen(Manifest manifest) {
        var then = manifest.migrations();
        var known = List.of(flyway(MigrationVersion.LATEST).info().all()).stream()
                .map(migration -> String.valueOf(migration.getVersion()))
                .collect(Collectors.toSet());
        if (!known.containsAll(then)) {
            throw new OutOfOrder(
                    "The back-up was made by Ostoja %s, which knows more than this one; restore it with that version or a newer one."
                            .formatted(manifest.program()));
        }
        var last = MigrationVersion.fromVersion(then.getLast());
        known.removeIf(version -> MigrationVersion.fromVersion(version).isNewerThan(last.getVersion()));
        if (!new HashSet<>(then).equals(known)) {
            throw new OutOfOrder(
                    "The back-up was made by Ostoja %s, whose database this one can no longer make; restore it with that version."
                            .formatted(manifest.program()));
        }
        flyway(last).migrate();
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .outOfOrder(true)
                .target(target)
                .load();
    }

    private static void tidy(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        for (var view : Catalogue.of(connection).materializedViews()) {
            Refill.execute(connection, "refresh materialized view " + view);
        }
        Refill.execute(connection, "analyze");
    }
}

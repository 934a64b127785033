package pl.ostoja.operations;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The whole centre in one file, as it was at one moment, taken while everybody works on.
///
/// The file is a zip with one text per table, readable without Ostoja, and a [Manifest]. It holds everything the centre
/// knows about people: keep it as safe as the house itself.
public final class Backup {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Database.Login login;
    private final String program;
    private final Consumer<String> progress;

    /// @param program the version that takes it
    /// @param progress hears a line for every table
    public Backup(Database.Login login, String program, Consumer<String> progress) {
        this.login = login;
        this.program = program;
        this.progress = progress;
    }

    /// Writes beside the file and moves it into place at the end, so that a file of that name is always whole.
    /// An existing file is never overwritten.
    public void writeTo(Path file, Instant now) {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                write(out, now);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            throw new OutOfOrder("%s exists already; choose another name.".formatted(file), e);
        } catch (IOException | SQLException e) {
            throw new OutOfOrder("The back-up was not made: " + e.getMessage(), e);
        }
    }

    private void write(OutputStream file, Instant now) throws SQLException, IOException {
        try (var connection = login.connect();
                var zip = new ZipOutputStream(file)) {
            connection.setAutoCommit(false);
            try (var start = connection.createStatement()) {
                start.execute("set transaction isolation level repeatable read, read only");
            }
            var rows = Rows.of(connection);
            var catalogue = Catalogue.of(connection);
            var found = catalogue.tables();
            var tables = new ArrayList<Manifest.Table>();
            for (var columns : found) {
                zip.putNextEntry(new ZipEntry(new Manifest.Table(columns.table(), "", 0, "").entry()));
                var table = rows.writeTo(zip, columns);
                zip.closeEntry();
                tables.add(table);
                progress.accept("%d/%d %s: %d rows".formatted(tables.size(), found.size(), table.name(), table.rows()));
            }
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(JSON.writeValueAsBytes(new Manifest(
                    Manifest.PRODUCT,
                    Manifest.FORMAT,
                    program,
                    now.toString(),
                    catalogue.migrations(),
                    tables,
                    catalogue.partitions(),
                    catalogue.sequences())));
            zip.closeEntry();
            connection.rollback();
        }
    }
}

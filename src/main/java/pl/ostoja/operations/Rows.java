package pl.ostoja.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Moves the rows of whole tables between a database and a file, a buffer at a time.
record Rows(CopyManager copying) {

    private static final int BUFFER = 1 << 16;

    /// Dates, numbers and bytes are written the same way whatever the server or the machine prefers, and always in the
    /// order in which they lie.
    static Rows of(Connection connection) throws SQLException {
        try (var settings = connection.createStatement()) {
            settings.execute("""
                    set datestyle = iso;
                    set intervalstyle = postgres;
                    set timezone = 'UTC';
                    set extra_float_digits = 1;
                    set bytea_output = hex;
                    set synchronize_seqscans = off;
                    set max_parallel_workers_per_gather = 0
                    """);
        }
        return new Rows(connection.unwrap(PGConnection.class).getCopyAPI());
    }

    Manifest.Table writeTo(OutputStream file, Catalogue.Columns table) throws SQLException, IOException {
        var digest = sha256();
        var rows = copying.copyOut(
                "copy (select %s from %s) to stdout".formatted(table.columns(), table.table()),
                new DigestOutputStream(file, digest));
        return new Manifest.Table(
                table.table(), table.columns(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    void readFrom(InputStream file, Manifest.Table table) throws SQLException, IOException {
        copying.copyIn("copy %s (%s) from stdin".formatted(table.name(), table.columns()), file, BUFFER);
    }

    /// Whether the table holds exactly what the manifest says, found out by writing it once more.
    boolean areAsIn(Manifest.Table table) throws SQLException, IOException {
        var columns = new Catalogue.Columns(table.name(), table.columns());
        return writeTo(OutputStream.nullOutputStream(), columns).equals(table);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

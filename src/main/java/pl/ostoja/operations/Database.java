package pl.ostoja.operations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// Where the house keeps its data: its own server in the data directory, or one that the administrator named.
///
/// Whoever opens it closes it, after everything else has stopped.
public sealed interface Database extends AutoCloseable permits OwnServer, NamedServer {

    /// Address, name and password for JDBC.
    Login login();

    /// Gives the server back. A server that somebody else started keeps running.
    @Override
    void close();

    /// The database of `OSTOJA_DATABASE_URL` if that is set, else the one in the directory.
    ///
    /// @param alone whether to refuse when another process already serves this directory
    static Database open(DataDirectory directory, boolean alone) {
        try {
            return opening(directory, alone).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof OutOfOrder known ? known : e;
        }
    }

    /// The same while the caller does something else. That the directory is taken is said at once.
    static CompletableFuture<? extends Database> opening(DataDirectory directory, boolean alone) {
        return NamedServer.fromEnvironment()
                .<CompletableFuture<? extends Database>>map(server -> CompletableFuture.supplyAsync(server::answering))
                .orElseGet(() -> OwnServer.opening(directory, alone));
    }

    record Login(
            String url, @Nullable String user, @Nullable String password) {

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }
}

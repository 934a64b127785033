package pl.ostoja.operations;

import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL that somebody else looks after, named by `OSTOJA_DATABASE_URL`.
///
/// The address may be a JDBC one (`jdbc:postgresql://host/name`) or the short form of PostgreSQL's own tools
/// (`postgres://user:password@host/name`); name and password may also stand in `OSTOJA_DATABASE_USER` and
/// `OSTOJA_DATABASE_PASSWORD`.
record NamedServer(Login login) implements Database {

    private static final int OLDEST = 15;

    static boolean isNamed() {
        return fromEnvironment().isPresent();
    }

    static Optional<NamedServer> fromEnvironment() {
        return of(System.getenv());
    }

    static Optional<NamedServer> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("OSTOJA_DATABASE_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new NamedServer(login(
                        url.strip(),
                        environment.get("OSTOJA_DATABASE_USER"),
                        environment.get("OSTOJA_DATABASE_PASSWORD"))));
    }

    private static Login login(String url, @Nullable String user, @Nullable String password) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new Login(withOptions(url), user, password);
        }
        if (!url.startsWith("postgres://") && !url.startsWith("postgresql://")) {
            throw new OutOfOrder("OSTOJA_DATABASE_URL must begin with jdbc:postgresql:// or postgres://");
        }
        var uri = URI.create(url);
        var who = Optional.ofNullable(uri.getUserInfo()).orElse("").split(":", 2);
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Login(
                withOptions("jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query),
                user != null || who[0].isEmpty() ? user : who[0],
                password != null || who.length < 2 ? password : who[1]);
    }

    /// Error details can quote a row, and a row can be a person: they stay out of messages and so out of logs.
    static String withOptions(String url) {
        return url + (url.contains("?") ? "&" : "?")
                + "ApplicationName=ostoja&logServerErrorDetail=false&reWriteBatchedInserts=true&tcpKeepAlive=true";
    }

    NamedServer answering() {
        try (var connection = login.connect()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new OutOfOrder(
                        "The database server is PostgreSQL %d; %d or newer is needed.".formatted(version, OLDEST));
            }
            return this;
        } catch (SQLException e) {
            throw new OutOfOrder("The database named by OSTOJA_DATABASE_URL does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        // it is not ours to stop
    }
}

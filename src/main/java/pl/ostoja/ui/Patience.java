package pl.ostoja.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// How long the database may keep silent while somebody waits for an answer of ours; then it counts as an [Outage].
///
/// A database whose machine is frozen keeps its connections open and never says a word. Jobs, migrations and what is
/// known to take long have no such limit: what they ask may take minutes.
final class Patience implements BeanPostProcessor {

    static final String SETTING = "ostoja.patience";
    static final Duration USUAL = Duration.ofSeconds(30);

    /// Reading, comparing and applying a list, and deleting what nobody may keep any longer.
    private static final List<String> TAKE_LONG = List.of("/lists", "/retention/purge");

    private static final ThreadLocal<Boolean> SOMEBODY_WAITS = ThreadLocal.withInitial(() -> false);

    private final int millis;

    Patience(@Nullable Duration limit) {
        millis = Math.toIntExact((limit == null ? USUAL : limit).toMillis());
    }

    /// From now on, in this thread, until [#end].
    static void begin(HttpServletRequest request) {
        var uri = request.getRequestURI();
        SOMEBODY_WAITS.set(
                "GET".equals(request.getMethod()) || TAKE_LONG.stream().noneMatch(uri::startsWith));
    }

    static void end() {
        SOMEBODY_WAITS.remove();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? limited(source) : bean;
    }

    DataSource limited(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                if (SOMEBODY_WAITS.get()) {
                    connection.setNetworkTimeout(Runnable::run, millis); // the pool takes it back with the connection
                }
                return connection;
            }
        };
    }
}

package pl.ostoja;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Lets a story try a thing as often as it likes from the same beginning, without building that beginning again.
///
/// Between [#begin] and [#end] all that the story's own thread does happens on one connection, in one transaction that
/// is never committed: what the product commits is kept behind a savepoint (with the constraints checked, as a commit
/// would), what it rolls back is rolled back, and [#forget] goes back to where [#keep] was said. Other threads see
/// nothing of it.
@TestComponent
public class Pretence implements BeanPostProcessor {

    private static final String BEGINNING = "the_beginning";

    private final ThreadLocal<@Nullable Stage> stage = new ThreadLocal<>();

    private @Nullable DataSource real;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source)) {
            return bean;
        }
        real = source;
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                var pretended = stage.get();
                return pretended == null ? super.getConnection() : pretended.enter();
            }
        };
    }

    void begin() throws SQLException {
        if (real == null || stage.get() != null) {
            throw new IllegalStateException("no database, or begun already");
        }
        var connection = real.getConnection();
        connection.setAutoCommit(false);
        stage.set(new Stage(connection));
        keep();
    }

    /// From here on this is the beginning.
    void keep() throws SQLException {
        onStage().execute("savepoint " + BEGINNING);
    }

    void forget() throws SQLException {
        onStage().execute("rollback to savepoint " + BEGINNING);
    }

    void end() throws SQLException {
        var pretended = onStage();
        stage.remove();
        try (var connection = pretended.connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Stage onStage() {
        var pretended = stage.get();
        if (pretended == null) {
            throw new IllegalStateException("not begun");
        }
        return pretended;
    }

    private static final class Stage {

        private final Connection connection;
        private int entered;

        Stage(Connection connection) {
            this.connection = connection;
        }

        void execute(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        Connection enter() throws SQLException {
            var guest = new Guest(this, "guest_" + ++entered);
            return (Connection) Proxy.newProxyInstance(
                    Pretence.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (_, method, arguments) -> guest.invoke(method, arguments));
        }
    }

    /// One who believes to have a connection of their own.
    private static final class Guest {

        private final Stage stage;
        private final String savepoint;
        private boolean autoCommit = true;
        private boolean gone;

        Guest(Stage stage, String savepoint) throws SQLException {
            this.stage = stage;
            this.savepoint = savepoint;
            stage.execute("savepoint " + savepoint);
        }

        @Nullable
        Object invoke(Method method, Object @Nullable [] arguments) throws Throwable {
            return switch (method.getName()) {
                case "getAutoCommit" -> autoCommit;
                case "isClosed" -> gone;
                case "setAutoCommit" -> {
                    autoCommit = arguments != null && (boolean) arguments[0];
                    yield null;
                }
                case "setReadOnly", "setTransactionIsolation" -> null; // not in the middle of a transaction
                case "commit" -> {
                    stage.execute("set constraints all immediate");
                    stage.execute("release savepoint " + savepoint);
                    stage.execute("savepoint " + savepoint);
                    yield null;
                }
                case "rollback" -> {
                    stage.execute("rollback to savepoint " + savepoint);
                    yield null;
                }
                case "close" -> {
                    leave();
                    yield null;
                }
                default -> passOn(method, arguments);
            };
        }

        private @Nullable Object passOn(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(stage.connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }

        /// A statement that failed outside of any transaction has done nothing.
        private void leave() throws SQLException {
            if (gone) {
                return;
            }
            gone = true;
            try {
                stage.execute("release savepoint " + savepoint);
            } catch (SQLException e) {
                stage.execute("rollback to savepoint " + savepoint);
                stage.execute("release savepoint " + savepoint);
            }
        }
    }
}

package pl.ostoja.ui;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Carries news between the nodes over PostgreSQL's notifications and to the open pages over server-sent events.
@Component
class LiveLine implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveLine.class);
    private static final int GATHER_MILLIS = 250;
    private static final long STREAM_MILLIS = TimeUnit.MINUTES.toMillis(30);

    private final Live live;
    private final Memory memory;
    private final JdbcClient db;
    private final DataSource connections;
    private final boolean enabled;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    LiveLine(
            Live live,
            Memory memory,
            JdbcClient db,
            DataSource connections,
            @Value("${ostoja.live:true}") boolean enabled) {
        this.live = live;
        this.memory = memory;
        this.db = db;
        this.connections = connections;
        this.enabled = enabled;
    }

    SseEmitter join(Set<String> topics) {
        var listener = new Listener(topics, new SseEmitter(STREAM_MILLIS));
        listeners.add(listener);
        listener.stream.onCompletion(() -> listeners.remove(listener));
        listener.stream.onTimeout(listener.stream::complete);
        listener.tell("ready");
        return listener.stream;
    }

    @Override
    public void start() {
        if (enabled) {
            running = true;
            Thread.ofVirtual().name("live").start(this::carry);
        }
    }

    @Override
    public void stop() {
        running = false;
        listeners.forEach(listener -> listener.stream.complete());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Open streams must not hold up the web server's farewell, so this stops before it (it drains at MAX - 1024).
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 512;
    }

    private void carry() {
        while (running) {
            try (var connection = connections.getConnection()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("listen ostoja_live");
                }
                memory.hearing(true);
                pump(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warn(
                            "Live screens wait for the database: {}",
                            e.getClass().getSimpleName());
                    pause();
                }
            } finally {
                memory.hearing(false);
            }
        }
    }

    private void pump(PGConnection connection) throws SQLException {
        while (running) {
            var news = connection.getNotifications(GATHER_MILLIS);
            if (news != null) {
                for (var item : news) {
                    memory.hear(item.getParameter());
                    listeners.forEach(listener -> listener.hear(item.getParameter()));
                }
            }
            for (var topic : live.take()) {
                db.sql("select pg_notify('ostoja_live', :topic)")
                        .param("topic", topic)
                        .query((row, _) -> "")
                        .list();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Listener(Set<String> topics, SseEmitter stream) {

        void hear(String topic) {
            if (topics.contains(topic)) {
                tell(topic);
            }
        }

        void tell(String topic) {
            try {
                stream.send(SseEmitter.event().name("changed").data(topic));
            } catch (IOException | IllegalStateException e) {
                stream.complete(); // the page is gone; it will ask again when it is back
            }
        }
    }
}

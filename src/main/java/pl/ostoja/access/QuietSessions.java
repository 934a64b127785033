package pl.ostoja.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/// Sessions for looking around: that somebody was here is written down once a minute, not with every page, so that
/// reading a page does not make the database wait for its disk. Everything else about a session is kept at once.
@Component
@Primary
@ConditionalOnWebApplication
final class QuietSessions<S extends Session> implements SessionRepository<QuietSessions.Quiet<S>> {

    static final Duration SEEN_AGAIN_AFTER = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<S> sessions;

    QuietSessions(FindByIndexNameSessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Quiet<S> createSession() {
        return new Quiet<>(sessions.createSession());
    }

    @Override
    public void save(Quiet<S> session) {
        sessions.save(session.loud);
    }

    @Override
    public @Nullable Quiet<S> findById(String id) {
        var found = sessions.findById(id);
        return found == null ? null : new Quiet<>(found);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    /// The session itself, a little slow to say when it was last used.
    record Quiet<S extends Session>(S loud) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (now.isAfter(loud.getLastAccessedTime().plus(SEEN_AGAIN_AFTER))) {
                loud.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return loud.getId();
        }

        @Override
        public String changeSessionId() {
            return loud.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return loud.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return loud.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            loud.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            loud.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return loud.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return loud.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            loud.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return loud.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return loud.isExpired();
        }
    }
}

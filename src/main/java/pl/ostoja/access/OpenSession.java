package pl.ostoja.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.springframework.session.Session;

/// One sign-in that has not ended, as its owner sees it.
///
/// @param handle names the session on a page without giving it away
/// @param place network address from which it was opened
/// @param agent browser, in its own words
public record OpenSession(UUID handle, Instant since, Instant lastSeen, String place, String agent, boolean current) {

    static final Comparator<OpenSession> CURRENT_FIRST = Comparator.comparing(OpenSession::current)
            .thenComparing(OpenSession::lastSeen)
            .reversed();

    static OpenSession of(Session session, String current) {
        return new OpenSession(
                handle(session.getId()),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                Objects.toString(session.getAttribute(Arrival.PLACE), ""),
                Objects.toString(session.getAttribute(Arrival.AGENT), ""),
                session.getId().equals(current));
    }

    static UUID handle(String session) {
        return UUID.nameUUIDFromBytes(session.getBytes(US_ASCII));
    }
}

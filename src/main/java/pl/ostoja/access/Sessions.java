package pl.ostoja.access;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/// Open sessions of an account: seen by its owner, ended from anywhere.
@Service
@ConditionalOnWebApplication
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /// @param current id of the session of the request that asks
    public List<OpenSession> of(String login, String current) {
        return sessions.findByPrincipalName(login).values().stream()
                .map(session -> OpenSession.of(session, current))
                .sorted(OpenSession.CURRENT_FIRST)
                .toList();
    }

    /// Ends the session of that login which has this handle; nothing happens when it has ended before.
    public void end(String login, UUID handle) {
        end(login, session -> OpenSession.handle(session).equals(handle));
    }

    public void endOthers(String login, String current) {
        end(login, session -> !session.equals(current));
    }

    public void endAll(String login) {
        end(login, _ -> true);
    }

    @EventListener
    void on(AccountChanged event) {
        endAll(event.login());
    }

    private void end(String login, Predicate<String> which) {
        sessions.findByPrincipalName(login).keySet().stream().filter(which).forEach(sessions::deleteById);
    }
}

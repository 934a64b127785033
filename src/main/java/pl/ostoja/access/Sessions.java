package pl.ostoja.access;

import java.util.Map;
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

    public Map<String, ? extends Session> of(String login) {
        return sessions.findByPrincipalName(login);
    }

    /// Ends one session, if it belongs to that login.
    public void end(String login, String session) {
        if (of(login).containsKey(session)) {
            sessions.deleteById(session);
        }
    }

    public void endAll(String login) {
        of(login).keySet().forEach(sessions::deleteById);
    }

    @EventListener
    void on(AccountChanged event) {
        endAll(event.login());
    }
}

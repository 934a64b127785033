package pl.ostoja.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// Notes in a new session from where and with what its owner came, so that they can tell a strange one from their own.
final class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

    static final String PLACE = "place";
    static final String AGENT = "agent";

    private static final int LONGEST_AGENT = 300;

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var agent = Objects.toString(request.getHeader(HttpHeaders.USER_AGENT), "");
        var session = request.getSession();
        session.setAttribute(PLACE, request.getRemoteAddr());
        session.setAttribute(AGENT, agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)));
        super.onAuthenticationSuccess(request, response, authentication);
    }
}

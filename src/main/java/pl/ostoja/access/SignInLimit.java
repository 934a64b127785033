package pl.ostoja.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Slows down whoever tries passwords: by address, and by login from anywhere.
///
/// A whole duty room shares one address, so addresses get more room than logins; for one account the lock-out of
/// [SignIn] comes first.
final class SignInLimit extends OncePerRequestFilter {

    private final TokenBuckets byAddress;
    private final TokenBuckets byLogin;

    SignInLimit(int perAddress, int perLogin) {
        byAddress = new TokenBuckets(perAddress * 2, perAddress, System::nanoTime);
        byLogin = new TokenBuckets(perLogin * 2, perLogin, System::nanoTime);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !"/sign-in".equals(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = byAddress.take(network(request.getRemoteAddr()));
        if (wait.isZero()) {
            wait = byLogin.take(
                    Objects.toString(request.getParameter("login"), "").toLowerCase(Locale.ROOT));
        }
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds(wait));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    static String seconds(Duration wait) {
        return Long.toString(wait.toSeconds() + 1);
    }

    /// One household of IPv6 addresses counts as one: its first four groups.
    private static String network(String address) {
        var groups = address.split(":", 5);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}

package pl.ostoja.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises programs by `Authorization: Bearer …`. Each token may ask only so often; a node counts for itself.
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final ApiProblems problems;
    private final TokenBuckets limit;

    TokenFilter(Tokens tokens, ApiProblems problems, int perMinute) {
        this.tokens = tokens;
        this.problems = problems;
        this.limit = new TokenBuckets(perMinute, perMinute, System::nanoTime);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var program = program(request);
        if (program.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var wait = limit.take(program.get().token().value().toString());
        if (wait.isZero()) {
            enter(program.get());
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, SignInLimit.seconds(wait));
            problems.write(HttpStatus.TOO_MANY_REQUESTS, request, response);
        }
    }

    private Optional<Program> program(HttpServletRequest request) {
        var header = Objects.toString(request.getHeader(HttpHeaders.AUTHORIZATION), "");
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.recognise(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static void enter(Program program) {
        var authorities = program.scope().stream()
                .map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(program, null, authorities));
        SecurityContextHolder.setContext(context);
    }
}

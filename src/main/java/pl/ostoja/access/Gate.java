package pl.ostoja.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Open;
import pl.ostoja.ui.SignedInOnly;

/// Stands before every controller: whoever lacks the permission that the address names is refused, and an address that
/// names none is closed to everybody. It decides before the request is read any further.
@Component
class Gate implements HandlerInterceptor {

    private final Map<Method, Sign> signs = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.isRequestedSessionIdValid(); // asked for the first time after a redirect, the session is read again
        if (handler instanceof HandlerMethod method && isOurs(method) && !isOpenTo(method)) {
            throw new AccessDeniedException("no permission");
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("pl.ostoja");
    }

    private boolean isOpenTo(HandlerMethod method) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return switch (signs.computeIfAbsent(method.getMethod(), _ -> sign(method))) {
            case Sign.For(var permissions) -> has(who, permissions);
            case Sign.ForEverybody(var signedIn) -> !signedIn || isSignedIn(who);
            case Sign.Closed() -> false;
        };
    }

    /// What stands at a door; it stands there for as long as the program runs.
    private sealed interface Sign {
        record For(Set<String> permissions) implements Sign {}

        record ForEverybody(boolean signedIn) implements Sign {}

        record Closed() implements Sign {}
    }

    private static Sign sign(HandlerMethod method) {
        var may = on(method, May.class);
        if (may != null) {
            return new Sign.For(Arrays.stream(may.value()).map(Permission::name).collect(toUnmodifiableSet()));
        }
        if (on(method, SignedInOnly.class) != null) {
            return new Sign.ForEverybody(true);
        }
        return on(method, Open.class) != null ? new Sign.ForEverybody(false) : new Sign.Closed();
    }

    private static <A extends Annotation> @Nullable A on(HandlerMethod method, Class<A> annotation) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), annotation);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), annotation);
    }

    private static boolean isSignedIn(@Nullable Authentication who) {
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }

    private static boolean has(@Nullable Authentication who, Set<String> permissions) {
        return who != null
                && who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(permission -> permission != null && permissions.contains(permission));
    }
}

package pl.ostoja.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method) && !isOpenTo(method)) {
            throw new AccessDeniedException("no permission");
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("pl.ostoja");
    }

    private static boolean isOpenTo(HandlerMethod method) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var may = on(method, May.class);
        if (may != null) {
            return Arrays.stream(may.value()).map(Permission::name).anyMatch(permissions(who)::contains);
        }
        return on(method, SignedInOnly.class) != null ? isSignedIn(who) : on(method, Open.class) != null;
    }

    private static <A extends Annotation> @Nullable A on(HandlerMethod method, Class<A> annotation) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), annotation);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), annotation);
    }

    private static boolean isSignedIn(@Nullable Authentication who) {
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }

    private static Set<String> permissions(@Nullable Authentication who) {
        return who == null
                ? Set.of()
                : who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }
}

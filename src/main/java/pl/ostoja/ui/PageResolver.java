package pl.ostoja.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Gives controllers the [Page] of whoever asks.
@Component
public class PageResolver implements HandlerMethodArgumentResolver {

    private final Texts texts;
    private final Clock clock;
    private final List<MenuItem> menu;
    private final JdbcClient db;
    private final boolean demo;

    PageResolver(
            Texts texts,
            Clock clock,
            @Lazy List<MenuItem> menu,
            JdbcClient db,
            @Value("${ostoja.demo:false}") boolean demo) {
        this.texts = texts;
        this.clock = clock;
        this.menu = menu;
        this.db = db;
        this.demo = demo;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Page resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    /// The page of a request that no controller answers, such as an error.
    public Page of(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var nobody = who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken;
        return new Page(
                texts,
                new Formats(RequestContextUtils.getLocale(request), clock.getZone()),
                who == null || nobody ? null : displayName(who),
                who == null || nobody ? Set.of() : permissions(who),
                menu,
                request.getRequestURI(),
                new Lateness(db),
                request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : null,
                demo);
    }

    /// A page for which nobody is asked who they are: neither the session nor the database is needed for it.
    Page ofStranger(HttpServletRequest request) {
        var formats = new Formats(RequestContextUtils.getLocale(request), clock.getZone());
        return new Page(
                texts, formats, null, Set.of(), List.of(), request.getRequestURI(), new Lateness(db), null, demo);
    }

    private static String displayName(Authentication who) {
        return who.getPrincipal() instanceof Insider insider ? insider.displayName() : who.getName();
    }

    private static Set<String> permissions(Authentication who) {
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package pl.ostoja.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Actor;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;

/// Gives controllers the [Act] that a form (`act`) or a program (`Idempotency-Key`) is about to do.
///
/// The id that a client sends is joined with its account, so that nobody can meet an outcome of somebody else.
@Component
class ActResolver implements HandlerMethodArgumentResolver {

    private final Clock clock;

    ActResolver(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Act.class;
    }

    @Override
    public Act resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var actor = actor();
        var program = request.getRequestURI().startsWith("/api/");
        var sent = program ? request.getHeader("Idempotency-Key") : request.getParameter("act");
        return new Act(
                sent == null || sent.isBlank() ? Ids.next() : own(actor, request.getRequestURI(), sent),
                actor,
                clock.instant(),
                program ? Channel.PROGRAM : Channel.SCREEN);
    }

    private static UUID own(Actor actor, String path, String sent) {
        return UUID.nameUUIDFromBytes((actor.account() + " " + path + " " + sent).getBytes(StandardCharsets.UTF_8));
    }

    private static Actor actor() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Insider insider ? insider.actor() : Actor.SYSTEM;
    }
}

package pl.ostoja;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Open;
import pl.ostoja.ui.SignedInOnly;

/// One way into the house: a method and an address, and for whom it says it is.
public record Door(String method, String pattern, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /// Every address that a controller of ours answers.
    public static List<Door> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("pl.ostoja"))
                .flatMap(entry -> {
                    var methods = entry.getKey().getMethodsCondition().getMethods();
                    return entry.getKey().getPatternValues().stream()
                            .flatMap(pattern ->
                                    names(methods).map(method -> new Door(method, pattern, entry.getValue())));
                })
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    public boolean isForPrograms() {
        return pattern.startsWith("/api/");
    }

    public boolean isOpen() {
        return may() == null && !isForAnybodySignedIn() && on(Open.class) != null;
    }

    public boolean isForAnybodySignedIn() {
        return may() == null && on(SignedInOnly.class) != null;
    }

    public boolean saysForWhomItIs() {
        return may() != null || isForAnybodySignedIn() || isOpen();
    }

    /// Whether somebody who is signed in with these permissions may come in.
    public boolean letsIn(Set<Permission> permissions) {
        var may = may();
        return may == null || Arrays.stream(may.value()).anyMatch(permissions::contains);
    }

    /// A knock at this door, with an id that belongs to nothing.
    public MockHttpServletRequestBuilder knock() {
        var id = new UUID(0, 0).toString();
        return request(HttpMethod.valueOf(method), VARIABLE.matcher(pattern).replaceAll(id));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }

    private @Nullable May may() {
        return on(May.class);
    }

    private <A extends Annotation> @Nullable A on(Class<A> annotation) {
        var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), annotation);
        if (own != null) {
            return own;
        }
        var anyOwn = Stream.of(May.class, Open.class, SignedInOnly.class)
                .anyMatch(each -> AnnotatedElementUtils.hasAnnotation(handler.getMethod(), each));
        return anyOwn ? null : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), annotation);
    }

    private static Stream<String> names(Set<RequestMethod> methods) {
        return methods.isEmpty() ? Stream.of("GET") : methods.stream().map(RequestMethod::name);
    }
}

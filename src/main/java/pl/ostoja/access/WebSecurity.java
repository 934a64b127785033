package pl.ostoja.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// How the web part of the house is locked: form sign-in, sessions in the database, CSRF tokens, a content policy that
/// allows nothing but our own files.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
@EnableJdbcHttpSession(tableName = "access.session", maxInactiveIntervalInSeconds = 4 * 60 * 60)
class WebSecurity {

    private static final String CONTENT = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain screens(
            HttpSecurity http,
            @Value("${ostoja.limits.sign-in-per-address:60}") int perAddress,
            @Value("${ostoja.limits.sign-in-per-login:10}") int perLogin) {
        // SignIn is found by itself; named here as well, it would be asked twice and count each wrong password double.
        return http.addFilterBefore(new SignInLimit(perAddress, perLogin), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.anyRequest().permitAll()) // the Gate decides, address by address
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .usernameParameter("login")
                        .successHandler(new Arrival())
                        .failureHandler(WebSecurity::tellWhy))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .exceptionHandling(faults -> faults.authenticationEntryPoint(WebSecurity::showSignIn))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                        .referrerPolicy(referrer -> referrer.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /// Nobody reads how long each filter took, and measuring it costs more than the filters do.
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /// The cookie of the session is for our pages only, and for https only when that is how the page came.
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("ostoja");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    WebMvcConfigurer gated(Gate gate) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SignedInResolver());
            }
        };
    }

    /// A person is led to the sign-in page; a part of an open page, or a program, is told that the session is over.
    private static void showSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        var htmx = request.getHeader("HX-Request") != null;
        var program = String.valueOf(request.getHeader("Accept")).contains("json");
        if (htmx) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else if (program) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect("/sign-in");
        }
    }

    private static void tellWhy(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var locked = why instanceof org.springframework.security.authentication.LockedException;
        response.sendRedirect(locked ? "/sign-in?locked" : "/sign-in?wrong");
    }
}

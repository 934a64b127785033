package pl.ostoja.operations;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/// What programs that watch the house may ask: whether it is well, without a word more, and its figures for whoever
/// brings the token.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WatchersOnly {

    @Bean
    @Order(0)
    SecurityFilterChain watching(HttpSecurity http, MetricsToken token) {
        return http.securityMatcher("/health", "/health/**", "/metrics")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/metrics")
                        .access((_, asked) -> new AuthorizationDecision(
                                token.isIn(asked.getRequest().getHeader(HttpHeaders.AUTHORIZATION))))
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }
}

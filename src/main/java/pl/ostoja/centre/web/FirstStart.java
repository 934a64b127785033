package pl.ostoja.centre.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pl.ostoja.access.SetUpCode;

/// Leads everybody to the set-up page as long as nobody has an account.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FirstStart implements WebMvcConfigurer, HandlerInterceptor {

    private final SetUpCode code;

    FirstStart(SetUpCode code) {
        this.code = code;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns("/setup", "/language", "/error", "/problems/**", "/health/**", "/api/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof HandlerMethod && code.isAwaited()) {
            response.sendRedirect("/setup");
            return false;
        }
        return true;
    }
}

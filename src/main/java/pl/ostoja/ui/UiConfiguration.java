package pl.ostoja.ui;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// Polish unless the reader has chosen otherwise; what is chosen is kept in a cookie.
@Configuration(proxyBeanMethods = false)
class UiConfiguration {

    @Bean("localeResolver")
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Locale.of("pl"));
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<OutageFilter> outages(Problems problems, LocaleResolver locales, List<Room> rooms) {
        var registration = new FilterRegistrationBean<>(new OutageFilter(problems, locales, rooms));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return registration;
    }

    @Bean
    static Patience patience(Environment settings) {
        return new Patience(settings.getProperty(Patience.SETTING, Duration.class));
    }

    /// Behind the outages, before everybody who reads what was typed.
    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<ZeroFilter> zeros() {
        var registration = new FilterRegistrationBean<>(new ZeroFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    WebMvcConfigurer arguments(PageResolver pages, ActResolver acts) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(pages);
                resolvers.add(acts);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addFormatterForFieldType(LocalDate.class, new TypedDay.Form());
                registry.addFormatterForFieldType(LocalDateTime.class, new TypedDay.FormWithTime());
            }
        };
    }
}

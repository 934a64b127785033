package pl.ostoja.requests.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.MenuItem;
import pl.ostoja.ui.Waiting;
import pl.ostoja.ui.Wing;

@Configuration(proxyBeanMethods = false)
class RequestsMenu {

    @Bean
    MenuItem requestsRoom() {
        return new MenuItem(
                Wing.WORK,
                50,
                "/requests",
                "requests.requests",
                Permission.REQUESTS_SEE,
                () -> SignedIn.present().map(RequestsMenu::late));
    }

    /// Requests whose clock has gone off: for a head all of them, for others their own.
    private static Waiting late(SignedIn worker) {
        return new Waiting(
                """
                select count(*) from requests.request
                 where closed_at is null and escalated_at is not null and (:head or owner = :me)
                """, Map.of("head", worker.role().isHead(), "me", worker.id().value()));
    }

    @Bean
    MenuItem catalogueRoom() {
        return new MenuItem(Wing.HOUSE, 50, "/needs", "requests.catalogue", Permission.CATALOGUE_EDIT);
    }
}

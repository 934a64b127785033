package pl.ostoja.requests.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.MenuItem;
import pl.ostoja.ui.Wing;

@Configuration(proxyBeanMethods = false)
class RequestsMenu {

    @Bean
    MenuItem requestsRoom(LateRequests late) {
        return new MenuItem(
                Wing.WORK,
                50,
                "/requests",
                "requests.requests",
                Permission.REQUESTS_SEE,
                () -> SignedIn.present().map(late::of).orElse(0));
    }

    @Bean
    MenuItem catalogueRoom() {
        return new MenuItem(Wing.HOUSE, 50, "/needs", "requests.catalogue", Permission.CATALOGUE_EDIT);
    }
}

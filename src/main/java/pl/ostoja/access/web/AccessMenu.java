package pl.ostoja.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.MenuItem;
import pl.ostoja.ui.Wing;

/// Rooms of this module in the menu.
@Configuration(proxyBeanMethods = false)
class AccessMenu {

    @Bean
    MenuItem accountsRoom() {
        return new MenuItem(Wing.HOUSE, 60, "/accounts", "access.accounts", Permission.ACCOUNTS);
    }

    @Bean
    MenuItem tokensRoom() {
        return new MenuItem(Wing.HOUSE, 70, "/tokens", "access.tokens", Permission.TOKENS);
    }
}

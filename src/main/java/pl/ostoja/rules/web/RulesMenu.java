package pl.ostoja.rules.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.MenuItem;
import pl.ostoja.ui.Wing;

@Configuration(proxyBeanMethods = false)
class RulesMenu {

    @Bean
    MenuItem rulesRoom() {
        return new MenuItem(Wing.HOUSE, 60, "/rules", "rules.menu", Permission.RULES_SEE);
    }
}

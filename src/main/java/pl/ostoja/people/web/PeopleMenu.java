package pl.ostoja.people.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.MenuItem;
import pl.ostoja.ui.Wing;

@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    @Bean
    MenuItem people() {
        return new MenuItem(Wing.REGISTERS, 10, "/people", "people.menu", Permission.PEOPLE_SEE);
    }
}

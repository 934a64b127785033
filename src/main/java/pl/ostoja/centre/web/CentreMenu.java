package pl.ostoja.centre.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.MenuItem;
import pl.ostoja.ui.Wing;

/// Rooms of this module in the menu.
@Configuration(proxyBeanMethods = false)
class CentreMenu {

    @Bean
    MenuItem facilitiesRoom() {
        return new MenuItem(Wing.HOUSE, 10, "/facilities", "centre.facilities", Permission.CENTRE_SEE);
    }

    @Bean
    MenuItem centreRoom() {
        return new MenuItem(Wing.HOUSE, 20, "/centre", "centre.card", Permission.CENTRE_SEE);
    }

    @Bean
    MenuItem districtsRoom() {
        return new MenuItem(Wing.HOUSE, 30, "/districts", "centre.districts", Permission.CENTRE_SEE);
    }
}

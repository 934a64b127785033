package pl.ostoja.quarantine.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.MenuItem;
import pl.ostoja.ui.Wing;

/// Rooms of this module in the menu.
@Configuration(proxyBeanMethods = false)
class QuarantineMenu {

    @Bean
    MenuItem listsRoom() {
        return new MenuItem(Wing.WORK, 30, "/lists", "quarantine.lists", Permission.LISTS);
    }

    @Bean
    MenuItem sealedListsRoom() {
        return new MenuItem(Wing.WORK, 31, "/sealed-lists", "quarantine.lists.sealed", Permission.DATA_PROTECTION);
    }

    @Bean
    MenuItem statusesRoom() {
        return new MenuItem(Wing.REGISTERS, 30, "/statuses", "quarantine.statuses", Permission.PEOPLE_SEE);
    }

    @Bean
    MenuItem situationRoom() {
        return new MenuItem(Wing.REPORTS, 40, "/situation", "quarantine.situation", Permission.SITUATION_SEE);
    }
}

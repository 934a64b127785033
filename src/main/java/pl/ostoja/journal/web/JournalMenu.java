package pl.ostoja.journal.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.MenuItem;
import pl.ostoja.ui.Wing;

/// Rooms of this module in the menu.
@Configuration(proxyBeanMethods = false)
class JournalMenu {

    @Bean
    MenuItem journalRoom() {
        return new MenuItem(Wing.HOUSE, 80, "/journal", "journal.title", Permission.JOURNAL_SEE);
    }

    @Bean
    MenuItem dataRequestsRoom() {
        return new MenuItem(Wing.HOUSE, 81, "/data-requests", "journal.data-requests", Permission.DATA_PROTECTION);
    }

    @Bean
    MenuItem disclosuresRoom() {
        return new MenuItem(Wing.HOUSE, 82, "/disclosures", "journal.disclosures", Permission.DATA_PROTECTION);
    }

    @Bean
    MenuItem retentionRoom() {
        return new MenuItem(Wing.HOUSE, 83, "/retention", "journal.retention", Permission.DATA_PROTECTION);
    }
}

package pl.ostoja.reports.web;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.kernel.Permission;
import pl.ostoja.reports.ReportClock;
import pl.ostoja.ui.MenuItem;
import pl.ostoja.ui.Wing;

@Configuration(proxyBeanMethods = false)
class ReportsMenu {

    @Bean
    MenuItem day() {
        return new MenuItem(Wing.WORK, 10, "/day", "reports.day", Permission.REPORTS_SEE);
    }

    @Bean
    MenuItem dailyReports() {
        return new MenuItem(
                Wing.REPORTS,
                10,
                "/reports",
                "reports.daily",
                Permission.REPORTS_SEE,
                () -> Optional.of(ReportClock.ringing()));
    }

    @Bean
    MenuItem difficulties() {
        return new MenuItem(Wing.REPORTS, 15, "/difficulties", "reports.difficulties", Permission.REPORTS_SEE);
    }

    @Bean
    MenuItem statistics() {
        return new MenuItem(Wing.REPORTS, 20, "/figures", "reports.statistics", Permission.FIGURES_SEE);
    }
}

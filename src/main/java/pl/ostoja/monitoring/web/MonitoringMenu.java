package pl.ostoja.monitoring.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Permission;
import pl.ostoja.monitoring.LateSteps;
import pl.ostoja.ui.MenuItem;
import pl.ostoja.ui.Wing;

/// The rooms of monitoring in the menu.
@Configuration(proxyBeanMethods = false)
class MonitoringMenu {

    @Bean
    MenuItem nextCallRoom() {
        return new MenuItem(Wing.WORK, 10, "/next-call", "monitoring.next-call", Permission.CALL);
    }

    @Bean
    MenuItem roundsRoom() {
        return new MenuItem(Wing.WORK, 12, "/rounds", "monitoring.rounds", Permission.ROUNDS_SEE);
    }

    @Bean
    MenuItem escalationsRoom() {
        return new MenuItem(
                Wing.WORK,
                14,
                "/escalations",
                "monitoring.escalations",
                Permission.ROUNDS_SEE,
                () -> SignedIn.present().map(LateSteps::of));
    }

    @Bean
    MenuItem statementRoom() {
        return new MenuItem(Wing.WORK, 16, "/statement", "monitoring.statement", Permission.ROUNDS_SEE);
    }

    @Bean
    MenuItem paperRoom() {
        return new MenuItem(Wing.WORK, 18, "/paper", "monitoring.paper", Permission.CALL);
    }

    @Bean
    MenuItem plansRoom() {
        return new MenuItem(Wing.REGISTERS, 40, "/plans", "monitoring.plans", Permission.ROUNDS_LEAD);
    }
}

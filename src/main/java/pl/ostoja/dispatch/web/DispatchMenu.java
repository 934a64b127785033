package pl.ostoja.dispatch.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.MenuItem;
import pl.ostoja.ui.Wing;

@Configuration(proxyBeanMethods = false)
class DispatchMenu {

    @Bean
    MenuItem tasksRoom() {
        return new MenuItem(Wing.WORK, 60, "/tasks", "dispatch.tasks", Permission.TASKS_SEE);
    }

    @Bean
    MenuItem myTasksRoom() {
        return new MenuItem(Wing.WORK, 65, "/my-tasks", "dispatch.mine", Permission.TASKS_DO);
    }

    @Bean
    MenuItem organisationsRoom() {
        return new MenuItem(Wing.REGISTERS, 60, "/organisations", "dispatch.organisations", Permission.TASKS_ASSIGN);
    }
}

package pl.ostoja.requests;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The clocks of the needs are looked at every minute, by one node at a time.
@Configuration(proxyBeanMethods = false)
class RequestJobs {

    @Bean
    RecurringTask<Void> watchTheClocksOfNeeds(Escalation escalation) {
        return Tasks.recurring("requests-clocks", FixedDelay.ofMinutes(1)).execute((_, _) -> escalation.run());
    }
}

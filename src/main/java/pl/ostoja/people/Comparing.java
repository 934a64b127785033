package pl.ostoja.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Newcomers and changed records are compared with the register once a minute, by one node at a time.
@Configuration(proxyBeanMethods = false)
class Comparing {

    @Bean
    RecurringTask<Void> compareRecords(Proposals proposals) {
        return Tasks.recurring("people-compare", FixedDelay.ofMinutes(1)).execute((_, _) -> proposals.compare());
    }
}

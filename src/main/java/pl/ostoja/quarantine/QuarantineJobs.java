package pl.ostoja.quarantine;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.kernel.Act;

/// On the first day of a rule for everybody, what runs is computed anew, within the hour.
@Configuration(proxyBeanMethods = false)
class QuarantineJobs {

    @Bean
    RecurringTask<Void> followRules(RunningCases cases, Clock clock) {
        return Tasks.recurring("quarantine-rules", FixedDelay.ofHours(1))
                .execute((_, _) -> cases.followRules(Act.ofSystem(clock.instant()), LocalDate.now(clock)));
    }
}

package pl.ostoja.reports;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The clock of the daily report is looked at every minute, by one node at a time.
@Configuration(proxyBeanMethods = false)
class ReportJobs {

    @Bean
    RecurringTask<Void> watchTheReport(ReportClock clock) {
        return Tasks.recurring("reports-clock", FixedDelay.ofMinutes(1)).execute((_, _) -> clock.check());
    }

    /// Days are added up at night and by day, so that little is left for who reads a year.
    @Bean
    RecurringTask<Void> addUpTheDays(Closing closing) {
        return Tasks.recurring("reports-closing", FixedDelay.ofMinutes(5)).execute((_, _) -> closing.run());
    }
}

package pl.ostoja.journal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// What the journal does by itself at night.
@Configuration(proxyBeanMethods = false)
class JournalTasks {

    /// Late enough that no act of the day before is still on its way.
    private static final LocalTime SEALING = LocalTime.of(2, 10);

    private static final LocalTime COVERING = LocalTime.of(1, 10);

    private final Months months;

    JournalTasks(Months months) {
        this.months = months;
    }

    @EventListener
    void on(ApplicationStartedEvent event) {
        months.coverNow();
    }

    @Bean
    RecurringTask<Void> coverMonths(Clock clock) {
        return Tasks.recurring("journal-cover-months", Schedules.daily(clock.getZone(), COVERING))
                .execute((_, _) -> months.coverNow());
    }

    @Bean
    RecurringTask<Void> sealDays(Seals seals, Clock clock) {
        return Tasks.recurring("journal-seal-days", Schedules.daily(clock.getZone(), SEALING))
                .execute((_, _) -> seals.seal(
                        LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(1)));
    }
}

package pl.ostoja.monitoring;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.ostoja.kernel.Act;

/// What the house does by itself: the round of the day, and taking back what was left behind. One node at a time.
@Configuration(proxyBeanMethods = false)
class RoundJobs {

    /// Also brings in, within minutes, what no event told: a status that begins today, a membership, a corrected phone.
    @Bean
    RecurringTask<Void> makeTheRound(Rounds rounds, Clock clock) {
        return Tasks.recurring("monitoring-round", FixedDelay.ofMinutes(10)).execute((_, _) -> {
            var now = clock.instant();
            rounds.make(Act.ofSystem(now), LocalDate.ofInstant(now, clock.getZone()));
        });
    }

    @Bean
    RecurringTask<Void> tellOfLateSteps(LateSteps late) {
        return Tasks.recurring("monitoring-late-steps", FixedDelay.ofMinutes(1)).execute((_, _) -> late.tell());
    }

    @Bean
    RecurringTask<Void> takeBackCalls(Calls calls) {
        return Tasks.recurring("monitoring-sweep", FixedDelay.ofMinutes(1)).execute((_, _) -> calls.sweep());
    }
}

package pl.ostoja.quarantine.intake;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A job that failed is told, not repeated; one whose node died is taken up by another.
@Configuration(proxyBeanMethods = false)
class ListJobs {

    @Bean
    OneTimeTask<ListJob> workOnLists(ListWork work) {
        return Tasks.oneTime(ListWork.TASK, ListJob.class)
                .onFailure((complete, operations) -> {
                    var job = (ListJob) complete.getExecution().taskInstance.getData();
                    complete.getCause().ifPresent(cause -> work.failed(job, cause));
                    operations.stop();
                })
                .onDeadExecutionRevive()
                .execute((instance, _) -> work.run(instance.getData()));
    }
}

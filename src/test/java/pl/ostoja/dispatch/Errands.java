package pl.ostoja.dispatch;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.requests.NeedId;

/// Errands of our stories: finds the task of a need, gives it to somebody, brings it to its end. Built by hand.
public class Errands {

    private final Tasks tasks;
    private final JdbcClient db;

    public Errands(Tasks tasks, JdbcClient db) {
        this.tasks = tasks;
        this.db = db;
    }

    /// The newest task of a need.
    public TaskId of(NeedId need) {
        return db.sql("select id from dispatch.task where need = :need order by id desc limit 1")
                .param("need", need.value())
                .query((row, _) -> new TaskId(row.getObject("id", UUID.class)))
                .single();
    }

    /// The task, in the hands of that worker.
    public TaskId carriedBy(SignedIn worker, NeedId need, Act act) {
        var task = of(need);
        tasks.assign(act, task, new Carrier.Worker(worker.id()), null);
        return task;
    }

    public String codeOf(TaskId task) {
        return db.sql("select code from dispatch.task where id = :id")
                .param("id", task.value())
                .query(String.class)
                .single();
    }

    public String stateOf(TaskId task) {
        return db.sql("select state from dispatch.task where id = :id")
                .param("id", task.value())
                .query(String.class)
                .single();
    }
}

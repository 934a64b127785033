package pl.ostoja.dispatch;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one task.
public record TaskId(UUID value) {

    static TaskId next() {
        return new TaskId(Ids.next());
    }
}

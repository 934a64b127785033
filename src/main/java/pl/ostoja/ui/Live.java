package pl.ostoja.ui;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells open screens that something has changed, so that they fetch it anew.
///
/// A topic is a word such as `requests` or a record such as `person-<id>`; its listeners get the event `live:<topic>`.
/// News goes out after the commit, gathered for a fraction of a second: a screen needs to know that a list has changed,
/// not how often. It costs the changing transaction nothing.
@Component
public class Live {

    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    public void changed(String topic) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            changed.add(topic);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changed.add(topic);
            }
        });
    }

    /// What has changed since the last call.
    Set<String> take() {
        var taken = Set.copyOf(changed);
        changed.removeAll(taken);
        return taken;
    }
}

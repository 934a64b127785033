package pl.ostoja.access;

import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one account of a worker or a program.
public record AccountId(UUID value) implements Serializable {

    public static AccountId next() {
        return new AccountId(Ids.next());
    }
}

package pl.ostoja.access;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one token of a program.
public record TokenId(UUID value) {

    public static TokenId next() {
        return new TokenId(Ids.next());
    }
}

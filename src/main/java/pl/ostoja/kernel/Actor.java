package pl.ostoja.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who acts: a person or a program with an account, or the house itself (no account).
///
/// @param name as it is written into the journal, never changed afterwards
public record Actor(@Nullable UUID account, String name) {

    public static final Actor SYSTEM = new Actor(null, "Ostoja");
}

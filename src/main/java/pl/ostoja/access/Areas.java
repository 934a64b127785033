package pl.ostoja.access;

import java.util.Map;
import java.util.UUID;

/// The districts that an account can be given, by name; the module that draws districts knows them.
public interface Areas {

    /// Names by id, in the order in which to show them.
    Map<UUID, String> areas();
}

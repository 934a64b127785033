package pl.ostoja.ui;

import java.util.Optional;
import java.util.function.Supplier;
import pl.ostoja.kernel.Permission;

/// A room in the menu; modules contribute them as beans.
///
/// @param key key of its name in the texts
/// @param permission without it the room is not shown
/// @param waiting what counts how much in it is late for the one who looks, a number beside its name
public record MenuItem(
        Wing wing, int order, String path, String key, Permission permission, Supplier<Optional<Waiting>> waiting) {

    /// A room in which nothing is ever late.
    public MenuItem(Wing wing, int order, String path, String key, Permission permission) {
        this(wing, order, path, key, permission, Optional::empty);
    }
}

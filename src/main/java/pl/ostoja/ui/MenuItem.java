package pl.ostoja.ui;

import pl.ostoja.kernel.Permission;

/// A room in the menu; modules contribute them as beans.
///
/// @param key key of its name in the texts
/// @param permission without it the room is not shown
public record MenuItem(Wing wing, int order, String path, String key, Permission permission) {}

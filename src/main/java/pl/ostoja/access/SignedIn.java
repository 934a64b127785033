package pl.ostoja.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import pl.ostoja.kernel.Actor;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.Insider;

/// Who is signed in. Controllers take it as an argument when the answer depends on who asks.
///
/// @param districts districts of this worker; empty means the whole territory
public record SignedIn(AccountId id, String login, String displayName, Role role, Set<UUID> districts)
        implements Insider, AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return login;
    }

    @Override
    public Actor actor() {
        return new Actor(id.value(), displayName);
    }

    public boolean may(Permission permission) {
        return role.may(permission);
    }
}

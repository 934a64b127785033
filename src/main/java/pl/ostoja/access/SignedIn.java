package pl.ostoja.access;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import pl.ostoja.kernel.Actor;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.Insider;

/// Who is signed in. Controllers take it as an argument when the answer depends on who asks.
///
/// @param districts districts of this worker; empty means the whole territory
public record SignedIn(AccountId id, String login, String displayName, Role role, Set<UUID> districts)
        implements Insider, AuthenticatedPrincipal, Serializable {

    /// Who asks now; empty in jobs, commands and for programs.
    public static Optional<SignedIn> present() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn me ? Optional.of(me) : Optional.empty();
    }

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

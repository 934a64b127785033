package pl.ostoja.access;

import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;
import pl.ostoja.kernel.Actor;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.Insider;

/// A program that came in with a token.
public record Program(TokenId token, String displayName, Set<Permission> scope)
        implements Insider, AuthenticatedPrincipal {

    @Override
    public String getName() {
        return displayName;
    }

    @Override
    public Actor actor() {
        return new Actor(token.value(), displayName);
    }
}

package pl.ostoja;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Accounts;
import pl.ostoja.access.OpenAccount;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TurnableClock;

/// The people who work in our stories.
@TestComponent
public class Workers {

    public static final String PASSWORD = "cztery losowe proste slowa";

    private final Accounts accounts;
    private final TurnableClock clock;

    Workers(Accounts accounts, TurnableClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /// An account of that role with its own login, ready to work.
    public SignedIn of(Role role, UUID... districts) {
        var login = role.name().toLowerCase(Locale.ROOT) + "-"
                + Ids.next().toString().substring(24);
        return of(role, login, Set.of(districts));
    }

    public SignedIn of(Role role, String login, Set<UUID> districts) {
        var name = role.name().charAt(0)
                + role.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        var id = accounts.open(systemAct(), new OpenAccount(login, name, role, districts, PASSWORD));
        return new SignedIn(id, login, name, role, districts);
    }

    /// Somebody who is signed in without an account in the database; enough for looking at pages.
    public static SignedIn pretended(Role role) {
        return new SignedIn(new AccountId(new UUID(7, role.ordinal())), role.name(), role.name(), role, Set.of());
    }

    /// A new act of that worker, now.
    public Act act(SignedIn who) {
        return new Act(Ids.next(), who.actor(), clock.instant(), Channel.SCREEN);
    }

    public Act systemAct() {
        return Act.ofSystem(clock.instant());
    }

    /// Signs a MockMvc request in, with a CSRF token as a form would carry it.
    public static RequestPostProcessor as(SignedIn who) {
        var authorities = who.role().permissions().stream()
                .map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(who, null, authorities);
        return request -> SecurityMockMvcRequestPostProcessors.csrf()
                .postProcessRequest(SecurityMockMvcRequestPostProcessors.authentication(authentication)
                        .postProcessRequest(request));
    }
}

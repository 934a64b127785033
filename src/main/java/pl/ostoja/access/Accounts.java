package pl.ostoja.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;

/// Opening, changing and closing accounts. Whoever's account changes is signed out everywhere.
@Service
@Transactional
public class Accounts {

    private static final int SHORTEST_PASSWORD = 12;

    /// In bytes of UTF-8: what lies beyond, bcrypt would not look at.
    private static final int LONGEST_PASSWORD = 72;

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            PasswordEncoder passwords,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /// Refused when the login is taken or the password is too short or too long.
    public AccountId open(Act act, OpenAccount command) {
        return journal.once(act, AccountId.class, () -> {
            var id = AccountId.next();
            if (!accounts.tryAdd(id, command, digest(command.password()), clock.instant())) {
                throw new Problem.Refused("login-is-taken", command.login());
            }
            journal.write(act, entry("access.account-opened", id).detail("role", command.role()));
            return id;
        });
    }

    /// Refused when it would take the last administrator away.
    public void changeRole(Act act, AccountId id, Role role, Set<UUID> districts) {
        journal.once(act, () -> {
            accounts.get(id);
            if (role != Role.ADMINISTRATOR) {
                keepAnAdministratorBeside(id);
            }
            accounts.changeRole(id, role, districts);
            journal.write(act, entry("access.role-changed", id).detail("role", role));
            signOut(id);
        });
    }

    public void changePassword(Act act, AccountId id, String password) {
        journal.once(act, () -> {
            accounts.get(id);
            accounts.changePassword(id, digest(password));
            journal.write(act, entry("access.password-changed", id));
            signOut(id);
        });
    }

    /// What the owner of an account does: refused when the current password is another one.
    public void changeOwnPassword(Act act, AccountId id, String current, String password) {
        journal.once(act, () -> {
            if (!passwords.matches(current, accounts.password(id))) {
                throw new Problem.Refused("current-password-is-another");
            }
            accounts.changePassword(id, digest(password));
            journal.write(act, entry("access.password-changed", id));
            signOut(id);
        });
    }

    /// Refused when it is the account of the last administrator.
    public void close(Act act, AccountId id) {
        journal.once(act, () -> {
            accounts.get(id);
            keepAnAdministratorBeside(id);
            accounts.close(id, clock.instant());
            journal.write(act, entry("access.account-closed", id));
            signOut(id);
        });
    }

    @Transactional(readOnly = true)
    public Account get(AccountId id) {
        return accounts.get(id);
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return accounts.all();
    }

    /// Whether the house has any account at all; a new one has none.
    @Transactional(readOnly = true)
    public boolean any() {
        return accounts.any();
    }

    private void keepAnAdministratorBeside(AccountId id) {
        var administrators = accounts.holdAdministrators();
        if (administrators.equals(List.of(id))) {
            throw new Problem.Refused("last-administrator-stays");
        }
    }

    private void signOut(AccountId id) {
        events.publishEvent(new AccountChanged(id, accounts.get(id).login(), clock.instant()));
    }

    private String digest(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Problem.Refused("password-is-too-short", SHORTEST_PASSWORD);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            throw new Problem.Refused("password-is-too-long", LONGEST_PASSWORD);
        }
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static Entry entry(String deed, AccountId id) {
        return Entry.of(deed).subject("account", id.value());
    }
}

package pl.ostoja.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;

/// Sign-in with login and password. After a few wrong passwords each further one doubles the wait, up to an hour.
///
/// A login that does not exist takes as long as a wrong password and gets the same answer.
@Component
class SignIn implements AuthenticationProvider {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final CompletableFuture<String> nobodysPassword;

    SignIn(
            AccountRepository accounts,
            PasswordEncoder passwords,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
        // takes a tenth of a second, which the start need not wait for
        this.nobodysPassword = CompletableFuture.supplyAsync(
                () -> Objects.requireNonNull(passwords.encode("nobody has this password")));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /// The password is compared before the account is held: that takes a tenth of a second, and a hundred operators who
    /// sign in at six in the morning must not hold a connection each for so long.
    @Override
    public Authentication authenticate(Authentication attempt) {
        var password = Objects.toString(attempt.getCredentials(), "");
        var kept = accounts.passwordOf(attempt.getName());
        var right = passwords.matches(password, kept.orElseGet(nobodysPassword::join));
        var known = right ? kept : Optional.<String>empty();
        var account = Objects.requireNonNull(transaction.execute(_ -> counted(attempt.getName(), known)))
                .orElseThrow(() -> new BadCredentialsException("wrong login or password"));
        if (account.isLocked(clock.instant())) {
            throw new LockedException("locked for a while");
        }
        return authenticated(account.signedIn());
    }

    static Authentication authenticated(SignedIn who) {
        List<GrantedAuthority> authorities = who.role().permissions().stream()
                .map(permission -> (GrantedAuthority) new SimpleGrantedAuthority(permission.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(who, null, authorities);
    }

    /// Empty when login and password do not belong together; counting happens under the lock of the account's row.
    ///
    /// @param right the kept password to which the typed one was found to belong; empty when it was wrong
    private Optional<Account> counted(String login, Optional<String> right) {
        var now = clock.instant();
        var account = accounts.holdByLogin(login).filter(Account::active).orElse(null);
        if (account == null || account.isLocked(now)) {
            return Optional.ofNullable(account);
        }
        if (right.filter(accounts.password(account.id())::equals).isEmpty()) {
            accounts.failed(account.id(), wait(account.failures() + 1, now));
            return Optional.empty();
        }
        accounts.succeeded(account.id(), now);
        var act = new Act(Ids.next(), account.signedIn().actor(), now, Channel.SCREEN);
        journal.write(
                act,
                Entry.of("access.signed-in").subject("account", account.id().value()));
        return Optional.of(account);
    }

    private static @Nullable Instant wait(int failures, Instant now) {
        if (failures <= Account.FORGIVEN) {
            return null;
        }
        var seconds = 30L << Math.min(failures - Account.FORGIVEN - 1, 10);
        var wait = Duration.ofSeconds(seconds);
        return now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}

package pl.ostoja.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;

/// Tokens by which programs come in: with a scope, until a day, revoked at any time.
@Service
@Transactional
public class Tokens {

    private static final int LONGEST_DAYS = 366;

    private final TokenRepository tokens;
    private final Journal journal;
    private final Clock clock;

    Tokens(TokenRepository tokens, Journal journal, Clock clock) {
        this.tokens = tokens;
        this.journal = journal;
        this.clock = clock;
    }

    /// Refused when the last day has passed or is more than a year away. The secret itself is never stored, so the
    /// same act sent again gets [Issue.IssuedBefore].
    public Issue issue(Act act, NewToken command) {
        checkLastDay(command.lastDay());
        var fresh = new AtomicReference<Secret>();
        var id = journal.once(act, TokenId.class, () -> {
            var secret = Secret.random();
            var token = TokenId.next();
            var expires =
                    command.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
            tokens.add(token, command, secret, expires, act.actor().account(), clock.instant());
            journal.write(
                    act,
                    Entry.of("access.token-issued")
                            .subject("token", token.value())
                            .detail("until", command.lastDay()));
            fresh.set(secret);
            return token;
        });
        var secret = fresh.get();
        return secret == null ? new Issue.IssuedBefore(id) : new Issue.Issued(id, secret.text());
    }

    public void revoke(Act act, TokenId id) {
        journal.once(act, () -> {
            if (!tokens.tryRevoke(id, clock.instant())) {
                throw new Problem.NotFound();
            }
            journal.write(act, Entry.of("access.token-revoked").subject("token", id.value()));
        });
    }

    /// The program behind a secret; empty when it is unknown, revoked or has expired. It comes before every
    /// request of a program, so it asks once and opens no transaction.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Program> recognise(String secret) {
        var now = clock.instant();
        var found = tokens.find(new Secret(secret).digest(), now);
        found.filter(TokenRepository.Found::unnoted)
                .ifPresent(known -> tokens.noteUse(known.program().token(), now));
        return found.map(TokenRepository.Found::program);
    }

    private void checkLastDay(LocalDate day) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new Problem.Refused("token-lives-a-year-at-most", LONGEST_DAYS);
        }
    }
}

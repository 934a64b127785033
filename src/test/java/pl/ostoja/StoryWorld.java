package pl.ostoja;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import pl.ostoja.kernel.TurnableClock;

/// What every story has: the one database, a clock that can be turned, people who work here.
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Workers.class,
    Telephonists.class,
    MondayBooks.class,
    FamilyBooks.class,
    TaskPage.class,
    Statements.class,
    Pretence.class
})
public class StoryWorld {

    /// A Monday morning in the first wave, 07:00 in Warsaw.
    public static final Instant START = Instant.parse("2020-04-27T05:00:00Z");

    @Bean
    TurnableClock clock() {
        return new TurnableClock(START, ZoneId.of("Europe/Warsaw"));
    }

    /// As the product's own, but quick: stories open hundreds of accounts.
    @Bean
    @Primary
    PasswordEncoder quickPasswords() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));
    }
}

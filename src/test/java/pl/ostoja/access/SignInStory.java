package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pl.ostoja.Workers.as;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.TurnableClock;

@StoryTest
class SignInStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Workers workers;

    @Autowired
    Accounts accounts;

    @Autowired
    TurnableClock clock;

    @Test
    void the_right_password_opens_the_door() {
        var zofia = workers.of(Role.OPERATOR);

        assertThat(signIn(zofia.login(), Workers.PASSWORD))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/");
    }

    @Test
    void a_wrong_password_and_an_unknown_login_get_the_same_answer() {
        var zofia = workers.of(Role.OPERATOR);

        assertThat(signIn(zofia.login(), "wrong")).hasRedirectedUrl("/sign-in?wrong");
        assertThat(signIn("nobody", "wrong")).hasRedirectedUrl("/sign-in?wrong");
    }

    @Test
    void after_too_many_wrong_passwords_even_the_right_one_has_to_wait() {
        var zofia = workers.of(Role.OPERATOR);
        IntStream.range(0, Account.FORGIVEN + 1).forEach(_ -> signIn(zofia.login(), "wrong"));

        assertThat(signIn(zofia.login(), Workers.PASSWORD)).hasRedirectedUrl("/sign-in?locked");

        clock.forward(Duration.ofSeconds(31));

        assertThat(signIn(zofia.login(), Workers.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void wrong_guesses_that_come_at_once_are_all_counted() {
        var zofia = workers.of(Role.OPERATOR);

        IntStream.range(0, Account.FORGIVEN).parallel().forEach(_ -> signIn(zofia.login(), "wrong"));
        assertThat(accounts.get(zofia.id()).failures()).isEqualTo(Account.FORGIVEN);

        IntStream.range(0, 8).parallel().forEach(_ -> signIn(zofia.login(), "wrong"));
        assertThat(accounts.get(zofia.id()).isLocked(clock.instant())).isTrue();
        assertThat(signIn(zofia.login(), Workers.PASSWORD)).hasRedirectedUrl("/sign-in?locked");
    }

    @Test
    void work_comes_to_people() {
        assertThat(browser.get().uri("/").with(as(Workers.pretended(Role.OPERATOR))))
                .hasRedirectedUrl("/next-call");
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_door() {
        assertThat(browser.get().uri("/")).hasRedirectedUrl("/sign-in");
    }

    private MvcTestResult signIn(String login, String password) {
        return browser.post()
                .uri("/sign-in")
                .param("login", login)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}

package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;

@StoryTest
class SessionsStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Sessions sessions;

    @Autowired
    Accounts accounts;

    @Autowired
    Workers workers;

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_plain_http_behind_https() {
        var zofia = workers.of(Role.OPERATOR);

        assertThat(cookieHeader(signIn(zofia, false)))
                .startsWith("ostoja=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(cookieHeader(signIn(zofia, true))).contains("Secure");
    }

    @Test
    void a_session_that_was_planted_before_the_sign_in_opens_nothing() {
        var zofia = workers.of(Role.OPERATOR);
        var planted = cookie(browser.get().uri("/").exchange());

        var after = cookie(browser.post()
                .uri("/sign-in")
                .cookie(planted)
                .param("login", zofia.login())
                .param("password", Workers.PASSWORD)
                .with(csrf())
                .exchange());

        assertThat(after.getValue()).isNotEqualTo(planted.getValue());
        assertThat(browser.get().uri("/account").cookie(planted)).hasRedirectedUrl("/sign-in");
        assertThat(browser.get().uri("/account").cookie(after)).hasStatusOk();
    }

    @Test
    void the_owner_sees_where_the_account_is_open_and_ends_the_others() {
        var zofia = workers.of(Role.OPERATOR);
        var here = cookie(signIn(zofia, false));
        var elsewhere = cookie(signIn(zofia, false));

        assertThat(browser.get().uri("/account").cookie(here))
                .bodyText()
                .contains("127.0.0.1", "Firefox na Marsie", "ta sesja");
        browser.post()
                .uri("/account/sessions/closure")
                .cookie(here)
                .with(csrf())
                .exchange();

        assertThat(browser.get().uri("/account").cookie(elsewhere)).hasRedirectedUrl("/sign-in");
        assertThat(browser.get().uri("/account").cookie(here)).hasStatusOk();
    }

    @Test
    void the_session_of_a_person_is_nothing_to_the_doors_of_programs() {
        var here = cookie(signIn(workers.of(Role.ADMINISTRATOR), false));

        assertThat(browser.get().uri("/api/v1/token").cookie(here)).hasStatus(401);
    }

    @Test
    void one_session_is_ended_by_its_handle_and_only_by_its_owner() {
        var zofia = workers.of(Role.OPERATOR);
        var lost = cookie(signIn(zofia, false));
        var handle = sessions.of(zofia.login(), "").getFirst().handle();

        sessions.end("somebody-else", handle);
        assertThat(browser.get().uri("/account").cookie(lost)).hasStatusOk();

        sessions.end(zofia.login(), handle);
        assertThat(browser.get().uri("/account").cookie(lost)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void another_role_a_new_password_or_the_end_of_an_account_ends_its_sessions() {
        var zofia = workers.of(Role.OPERATOR);
        var changes = List.<Runnable>of(
                () -> accounts.changeRole(workers.systemAct(), zofia.id(), Role.OPERATOR, Set.of()),
                () -> accounts.changePassword(workers.systemAct(), zofia.id(), Workers.PASSWORD),
                () -> accounts.close(workers.systemAct(), zofia.id()));

        for (var change : changes) {
            var open = cookie(signIn(zofia, false));
            change.run();
            assertThat(browser.get().uri("/account").cookie(open)).hasRedirectedUrl("/sign-in");
        }
    }

    private MvcTestResult signIn(SignedIn who, boolean secure) {
        return browser.post()
                .uri("/sign-in")
                .secure(secure)
                .header("User-Agent", "Firefox na Marsie")
                .param("login", who.login())
                .param("password", Workers.PASSWORD)
                .with(csrf())
                .exchange();
    }

    private static String cookieHeader(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Set-Cookie"));
    }

    private static Cookie cookie(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("ostoja"));
    }
}

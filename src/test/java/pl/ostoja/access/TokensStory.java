package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.Workers.as;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TurnableClock;

@StoryTest
class TokensStory {

    static final LocalDate LAST_DAY = LocalDate.of(2020, 4, 30);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Tokens tokens;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void a_program_shows_its_token_and_is_told_who_it_is() {
        assertThat(ask(issue().secret()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"name\": \"Infolinia\", \"scope\": [\"REQUESTS_WORK\"]}");
    }

    @Test
    void a_token_is_shown_once_and_kept_only_as_a_digest() {
        var act = workers.systemAct();
        var command = new NewToken("Infolinia", Set.of(Permission.REQUESTS_WORK), LAST_DAY);

        var first = (Issue.Issued) tokens.issue(act, command);

        assertThat(tokens.issue(act, command)).isEqualTo(new Issue.IssuedBefore(first.token()));
        assertThat(db.sql("select to_jsonb(t)::text || (select string_agg(o::text, '') from journal.act_outcome o) "
                                + "from access.token t")
                        .query(String.class)
                        .single())
                .doesNotContain(first.secret());
    }

    @Test
    void an_expired_a_revoked_and_an_invented_token_get_the_same_answer() {
        var expired = issue();
        var revoked = issue();
        tokens.revoke(workers.systemAct(), revoked.token());

        assertIsShut(ask(revoked.secret()));
        assertIsShut(ask("ostoja_invented"));
        clock.forward(Duration.ofDays(4));
        assertIsShut(ask(expired.secret()));
    }

    @Test
    void a_token_lives_a_year_at_most() {
        var act = workers.systemAct();
        var tooLong = new NewToken("Infolinia", Set.of(Permission.REQUESTS_WORK), LocalDate.of(2021, 5, 30));

        assertThatThrownBy(() -> tokens.issue(act, tooLong)).isInstanceOf(Problem.Refused.class);
    }

    @Test
    void the_screen_lists_tokens_without_their_secrets() {
        var issued = issue();

        assertThat(browser.get().uri("/tokens").with(as(workers.of(Role.ADMINISTRATOR))))
                .bodyText()
                .contains("Infolinia", "Prowadzić zgłoszenia", issued.secret().substring(0, 11))
                .doesNotContain(issued.secret());
    }

    private static void assertIsShut(MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(401)
                .hasContentType("application/problem+json;charset=UTF-8")
                .hasHeader("WWW-Authenticate", "Bearer")
                .bodyText()
                .contains("/problems/http-401");
    }

    private MvcTestResult ask(String secret) {
        return browser.get()
                .uri("/api/v1/token")
                .header("Authorization", "Bearer " + secret)
                .exchange();
    }

    private Issue.Issued issue() {
        var command = new NewToken("Infolinia", Set.of(Permission.REQUESTS_WORK), LAST_DAY);
        return (Issue.Issued) tokens.issue(workers.systemAct(), command);
    }
}

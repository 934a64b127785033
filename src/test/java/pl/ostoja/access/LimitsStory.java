package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.Permission;

@StoryTest
class LimitsStory {

    @Autowired
    Tokens tokens;

    @Autowired
    ApiProblems problems;

    @Autowired
    Workers workers;

    @Test
    void whoever_tries_many_logins_from_one_place_has_to_wait() throws Exception {
        var limit = new SignInLimit(2, 100);

        for (int n = 0; n < 4; n++) {
            assertThat(answer(limit, guess("2001:db8:1:2::" + n, "nobody-" + n)).getStatus())
                    .isEqualTo(200);
        }

        assertIsTooOften(answer(limit, guess("2001:db8:1:2::99", "nobody-99")));
        assertThat(answer(limit, guess("192.0.2.7", "nobody-99")).getStatus()).isEqualTo(200);
    }

    @Test
    void whoever_tries_one_login_from_many_places_has_to_wait() throws Exception {
        var limit = new SignInLimit(100, 1);

        var statuses = Stream.of("192.0.2.1", "192.0.2.2", "192.0.2.3")
                .map(address -> answerOf(limit, guess(address, "Dyrektor")))
                .toList();

        assertThat(statuses).isEqualTo(List.of(200, 200, 429));
    }

    @Test
    void a_page_that_is_only_looked_at_is_not_counted() throws Exception {
        var limit = new SignInLimit(1, 1);
        var look = new MockHttpServletRequest("GET", "/sign-in");

        for (int n = 0; n < 9; n++) {
            assertThat(answer(limit, look).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void a_program_that_asks_too_often_has_to_wait_and_the_others_do_not() throws Exception {
        var limit = new TokenFilter(tokens, problems, 2);
        var busy = secret();

        assertThat(answer(limit, question(busy)).getStatus()).isEqualTo(200);
        assertThat(answer(limit, question(busy)).getStatus()).isEqualTo(200);
        assertIsTooOften(answer(limit, question(busy)));
        assertThat(answer(limit, question(secret())).getStatus()).isEqualTo(200);
    }

    private static void assertIsTooOften(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).matches("\\d+");
    }

    private static MockHttpServletRequest guess(String address, String login) {
        var request = new MockHttpServletRequest("POST", "/sign-in");
        request.setRemoteAddr(address);
        request.setParameter("login", login);
        return request;
    }

    private static MockHttpServletRequest question(String secret) {
        var request = new MockHttpServletRequest("GET", "/api/v1/token");
        request.addHeader("Authorization", "Bearer " + secret);
        return request;
    }

    private static int answerOf(OncePerRequestFilter filter, MockHttpServletRequest request) {
        try {
            return answer(filter, request).getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockHttpServletResponse answer(OncePerRequestFilter filter, MockHttpServletRequest request)
            throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        SecurityContextHolder.clearContext();
        return response;
    }

    private String secret() {
        var command = new NewToken("Infolinia", Set.of(Permission.REQUESTS_WORK), LocalDate.of(2020, 4, 30));
        return ((Issue.Issued) tokens.issue(workers.systemAct(), command)).secret();
    }
}

package pl.ostoja.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;

@StoryTest
class WatchingStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    MetricsToken token;

    @Test
    void anybody_may_ask_whether_the_house_is_well_and_learns_nothing_else() {
        for (var question : new String[] {"/health/liveness", "/health/readiness"}) {
            assertThat(browser.get().uri(question)).hasStatusOk().hasBodyTextEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void figures_are_for_whoever_brings_the_token() {
        assertThat(browser.get().uri("/metrics")).hasStatus(401);
        assertThat(browser.get().uri("/metrics").header(HttpHeaders.AUTHORIZATION, "Bearer guess"))
                .hasStatus(401);
        assertThat(browser.get().uri("/metrics").header(HttpHeaders.AUTHORIZATION, token.header()))
                .hasStatusOk();
    }

    @Test
    void watching_opens_no_session() {
        assertThat(browser.get().uri("/health")).doesNotContainHeader(HttpHeaders.SET_COOKIE);
    }
}

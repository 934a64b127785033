package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;

@StoryTest
class HeadersStory {

    @Autowired
    MockMvcTester browser;

    @Test
    void no_page_can_be_framed_sniffed_or_made_to_run_foreign_code() {
        assertThat(browser.get().uri("/sign-in"))
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "same-origin")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .asString()
                                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                                .doesNotContain("unsafe"));
    }

    @Test
    void pages_are_not_kept_by_browsers_and_proxies() {
        assertThat(browser.get().uri("/sign-in"))
                .headers()
                .hasHeaderSatisfying(
                        "Cache-Control", value -> assertThat(value).asString().contains("no-store"));
    }

    @Test
    void a_browser_that_came_by_https_is_told_to_stay_with_it() {
        assertThat(browser.get().uri("/sign-in")).doesNotContainHeader("Strict-Transport-Security");
        assertThat(browser.get().uri("/sign-in").secure(true)).containsHeader("Strict-Transport-Security");
    }

    @Test
    void no_page_carries_code_or_style_of_its_own() {
        assertThat(browser.get().uri("/sign-in"))
                .bodyText()
                .doesNotContainPattern("<script(?![^>]* src=)|<style| style=\"| on[a-z]+=\"");
    }
}

package pl.ostoja.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;
import static pl.ostoja.Workers.pretended;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.ostoja.StoryTest;
import pl.ostoja.access.Role;

@StoryTest
class RulesScreenStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient db;

    @AfterEach
    void rows_that_the_migration_brought_stay_as_they_were() {
        db.sql("delete from rules.rule where entered_at is not null").update();
        db.sql("update rules.rule set valid_until = null where id = 'R-145'").update();
    }

    @Test
    void the_page_shows_what_is_in_force_today_with_its_certainty() {
        assertThat(browser.get().uri("/rules").with(as(pretended(Role.DIRECTOR))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "R-01<",
                        "14 dni",
                        "od 01.03.2020 do 01.09.2020",
                        "potwierdzona",
                        "niepotwierdzona",
                        "Boże Ciało")
                .doesNotContain("R-02<");
    }

    @Test
    void coming_and_past_rows_have_pages_of_their_own() {
        assertThat(browser.get().uri("/rules?period=COMING").with(as(pretended(Role.DIRECTOR))))
                .bodyText()
                .contains("R-02<", "R-08<", "także sprawy w toku")
                .doesNotContain("R-01<");
        assertThat(browser.get().uri("/rules?period=PAST").with(as(pretended(Role.DIRECTOR))))
                .bodyText()
                .contains("Nie ma takich reguł.");
    }

    @Test
    void only_an_administrator_is_offered_the_form() {
        assertThat(browser.get().uri("/rules/report.daily.hour").with(as(pretended(Role.DIRECTOR))))
                .bodyText()
                .contains("14:00")
                .doesNotContain("Dodaj wiersz");
        assertThat(browser.get().uri("/rules/report.daily.hour").with(as(pretended(Role.ADMINISTRATOR))))
                .bodyText()
                .contains("Dodaj wiersz");
        assertThat(change(Role.DIRECTOR, "13:30")).hasStatus(403);
    }

    @Test
    void an_administrator_adds_a_row() {
        assertThat(change(Role.ADMINISTRATOR, "13:30")).hasRedirectedUrl("/rules/report.daily.hour");

        assertThat(browser.get().uri("/rules/report.daily.hour").with(as(pretended(Role.ADMINISTRATOR))))
                .bodyText()
                .contains("R-145/2", "13:30", "do 30.04.2020", "od 01.05.2020");
    }

    @Test
    void an_unreadable_value_comes_back_with_the_form_as_typed() {
        assertThat(change(Role.ADMINISTRATOR, "po obiedzie"))
                .hasStatus(422)
                .bodyText()
                .contains("po obiedzie", "Nie rozumiem tej wartości.");
    }

    @Test
    void a_rule_that_does_not_exist_has_no_page() {
        assertThat(browser.get().uri("/rules/no.such.rule").with(as(pretended(Role.DIRECTOR))))
                .hasStatus(404);
    }

    private MvcTestResult change(Role role, String value) {
        return browser.post()
                .uri("/rules/report.daily.hour")
                .param("validFrom", "2020-05-01")
                .param("value", value)
                .param("transition", "NEW_CASES")
                .param("source", "pismo wojewody")
                .with(as(pretended(role)))
                .exchange();
    }
}

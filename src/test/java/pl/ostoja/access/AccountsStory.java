package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.Workers.as;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.Problem;

@StoryTest
class AccountsStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Workers workers;

    @Test
    void an_account_is_opened_and_stands_on_the_list() {
        var admin = workers.of(Role.ADMINISTRATOR);

        assertThat(browser.post()
                        .uri("/accounts")
                        .param("login", "z.kowalska")
                        .param("name", "Zofia Kowalska")
                        .param("role", "OPERATOR")
                        .param("password", Workers.PASSWORD)
                        .with(as(admin)))
                .hasStatus3xxRedirection();

        assertThat(browser.get().uri("/accounts").with(as(admin)))
                .bodyText()
                .contains("Zofia Kowalska", "z.kowalska", "Operator telefonu");
    }

    @Test
    void a_refused_form_comes_back_as_typed_with_a_sentence_at_the_field() {
        var admin = workers.of(Role.ADMINISTRATOR);

        assertThat(browser.post()
                        .uri("/accounts")
                        .param("login", admin.login())
                        .param("name", "Zofia Kowalska")
                        .param("role", "OPERATOR")
                        .param("password", Workers.PASSWORD)
                        .with(as(admin)))
                .hasStatus(422)
                .bodyText()
                .contains("Zofia Kowalska", "login-fault", "jest już zajęty")
                .doesNotContain(Workers.PASSWORD);
    }

    @Test
    void a_password_of_which_only_a_part_would_count_is_refused() {
        assertThat(browser.post()
                        .uri("/accounts")
                        .param("login", "nowa")
                        .param("name", "Zofia Kowalska")
                        .param("role", "OPERATOR")
                        .param("password", "ż".repeat(37))
                        .with(as(workers.of(Role.ADMINISTRATOR))))
                .hasStatus(422)
                .bodyText()
                .contains("Hasło jest za długie");
    }

    @Test
    void the_last_administrator_stays() {
        var admin = workers.of(Role.ADMINISTRATOR);

        assertThat(browser.post()
                        .uri("/accounts/{id}/closure", admin.id().value())
                        .with(as(admin)))
                .hasStatus(422)
                .bodyText()
                .contains("ostatniego administratora");
        assertThatThrownBy(() -> accounts.changeRole(workers.systemAct(), admin.id(), Role.OPERATOR, Set.of()))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void of_two_administrators_who_close_each_other_one_stays() {
        var both = IntStream.range(0, 2)
                .mapToObj(_ -> workers.of(Role.ADMINISTRATOR).id())
                .toList();

        var refused = both.stream()
                .parallel()
                .filter(id -> {
                    try {
                        accounts.close(workers.systemAct(), id);
                        return false;
                    } catch (Problem.Refused e) {
                        return true;
                    }
                })
                .count();

        assertThat(refused).isEqualTo(1);
        assertThat(accounts.all()).filteredOn(Account::active).hasSize(1);
    }

    @Test
    void who_changes_the_password_must_know_the_one_before() {
        var zofia = workers.of(Role.OPERATOR);

        assertThat(browser.post()
                        .uri("/account/password")
                        .param("current", "nie to hasło")
                        .param("password", "zupełnie inne długie hasło")
                        .with(as(zofia)))
                .hasStatus(422)
                .bodyText()
                .contains("To nie jest obecne hasło");
        assertThat(browser.post()
                        .uri("/account/password")
                        .param("current", Workers.PASSWORD)
                        .param("password", "krótkie")
                        .with(as(zofia)))
                .hasStatus(422)
                .bodyText()
                .contains("co najmniej 12");
    }
}

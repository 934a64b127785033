package pl.ostoja.centre.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Accounts;
import pl.ostoja.access.ConsoleCode;
import pl.ostoja.access.Role;
import pl.ostoja.access.SetUpCode;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.SetUp;
import pl.ostoja.kernel.Ids;
import pl.ostoja.ui.Problems;

/// The first start. Stories begin without it, so the page stands here alone, with a console of its own.
@StoryTest
class SetUpStory {

    @Autowired
    Templates templates;

    @Autowired
    SetUp setUp;

    @Autowired
    Centre centre;

    @Autowired
    Accounts accounts;

    @Autowired
    Workers workers;

    @Autowired
    Problems problems;

    @Autowired
    List<HandlerMethodArgumentResolver> resolvers;

    private ConsoleCode console = new ConsoleCode();

    @BeforeEach
    void theHouseIsNew() {
        console = new ConsoleCode();
    }

    @Test
    void whoever_knows_the_code_sets_the_centre_up_with_its_first_administrator() {
        var code = console.of(accounts);
        var browser = browser(code);
        var act = Ids.next().toString();

        assertThat(finish(browser, act, console.printed())).hasRedirectedUrl("/sign-in");

        assertThat(centre.get().communeName()).isEqualTo("Częstochowa");
        assertThat(centre.get().county()).isEqualTo("t2464");
        assertThat(accounts.all())
                .singleElement()
                .satisfies(account -> assertThat(account.role()).isEqualTo(Role.ADMINISTRATOR));
        assertThat(finish(browser, act, console.printed()))
                .as("the same act again")
                .hasRedirectedUrl("/sign-in");
        assertThat(accounts.all()).hasSize(1);
        assertThat(browser.get().uri("/setup")).hasStatus(404);
    }

    @Test
    void without_the_code_nothing_is_set_up_and_the_form_stays_as_typed() {
        var browser = browser(console.of(accounts));

        var answer = finish(browser, Ids.next().toString(), "AAAA-AAAA-AAAA");

        assertThat(answer).hasStatus(422);
        assertThat(new String(answer.getResponse().getContentAsByteArray(), UTF_8))
                .contains("code-fault", "Ośrodek Testowy", "Anna Pierwsza")
                .doesNotContain(Workers.PASSWORD);
        assertThat(centre.find()).isEmpty();
    }

    @Test
    void a_weak_password_leaves_neither_a_centre_nor_an_account_behind() {
        var browser = browser(console.of(accounts));

        assertThat(form(browser, Ids.next().toString(), console.printed(), "krótkie"))
                .hasStatus(422);

        assertThat(centre.find()).isEmpty();
        assertThat(accounts.any()).isFalse();
    }

    @Test
    void with_an_account_the_page_is_gone() {
        workers.of(Role.ADMINISTRATOR);
        var browser = browser(console.of(accounts));

        assertThat(browser.get().uri("/setup")).hasStatus(404);
        assertThat(finish(browser, Ids.next().toString(), console.printed())).hasStatus(404);
    }

    private MockMvcTester browser(SetUpCode code) {
        return MockMvcTester.create(MockMvcBuilders.standaloneSetup(new SetUpController(templates, setUp, code))
                .setControllerAdvice(problems)
                .setCustomArgumentResolvers(resolvers.toArray(HandlerMethodArgumentResolver[]::new))
                .build());
    }

    private static MvcTestResult finish(MockMvcTester browser, String act, String code) {
        return form(browser, act, code, Workers.PASSWORD);
    }

    private static MvcTestResult form(MockMvcTester browser, String act, String code, String password) {
        return browser.post()
                .uri("/setup")
                .param("act", act)
                .param("code", code)
                .param("name", "Ośrodek Testowy")
                .param("kind", "MOPS")
                .param("terc", "2464011")
                .param("communeName", "Częstochowa")
                .param("administrator", "Anna Pierwsza")
                .param("login", "a.pierwsza")
                .param("password", password)
                .exchange();
    }
}

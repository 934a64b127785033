package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.Chromium.Visitors;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.monitoring.Rounds;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;
import pl.ostoja.quarantine.Announcement;
import pl.ostoja.quarantine.Basis;
import pl.ostoja.quarantine.Confinements;
import pl.ostoja.quarantine.Origin;
import pl.ostoja.quarantine.StatusKind;

/// A day of an operator by keyboard alone. After each step the focus is somewhere, seen, and on the screen.
@JourneyTest
class OperatorByKeyboardJourney {

    private static final LocalDate MONDAY = LocalDate.of(2020, 4, 27);
    private static final String PLACE = """
            () => {
              const here = document.activeElement;
              if (!here || here === document.body) { return 'nowhere'; }
              const shown = here.matches('.btn-check') ? here.nextElementSibling : here;
              const style = getComputedStyle(shown), box = shown.getBoundingClientRect();
              const marked = style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && style.outlineWidth !== '0px');
              const inside = box.width > 0 && box.bottom > 0 && box.top < window.innerHeight;
              return (marked ? '' : 'unmarked ') + (inside ? '' : 'off the screen ') + (here.id || here.outerHTML.slice(0, 80));
            }
            """;

    @Autowired
    People people;

    @Autowired
    Confinements confinements;

    @Autowired
    Rounds rounds;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    private List<PersonId> family = List.of();

    @BeforeEach
    void a_round_of_three_calls() {
        var residents = new Residents(people);
        family = residents.familyOfFive();
        Stream.concat(family.stream(), Stream.of(residents.zofia(), residents.jan()))
                .forEach(person -> confinements.announce(
                        workers.systemAct(),
                        new Announcement(
                                person, StatusKind.QUARANTINE, Basis.CONTACT, MONDAY, null, Origin.POLICE, "KMP")));
        rounds.make(workers.systemAct(), MONDAY);
        clock.set(Instant.parse("2020-04-27T07:00:00Z"));
    }

    @Test
    void a_day_without_a_mouse(Visitors visitors) {
        workers.of(Role.OPERATOR, "ola", Set.of());
        var page = visitors.as(null).open("/sign-in").page();
        signIn(page);

        page.keyboard().press("n");
        page.locator("#talk").waitFor();
        page.waitForLoadState();
        assertThat(place(page)).contains("tel:");
        for (var call = 0; call < 3; call++) {
            switch (page.locator(".line").count() + page.locator("#call-title").innerText()) {
                case "5Nowak" -> talk(page);
                case "1Wrona" -> callBack(page);
                default -> noAnswer(page);
            }
        }

        assertThat(place(page)).contains("data-key=\"n\"");
        assertThat(db.sql("select outcome || ' ' || count(*) from monitoring.contact_card group by outcome order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("CALL_BACK 1", "NO_ANSWER 1", "REACHED 5");
        assertThat(db.sql("select kind from requests.need_card order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("dry-provisions", "hot-meal");
        lookSomebodyUp(page);
    }

    private void signIn(Page page) {
        assertThat(place(page)).isEqualTo("login");
        page.keyboard().type("ola");
        press(page, "Tab");
        page.keyboard().type(Workers.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/next-call");
        assertThat(place(page)).contains("data-key=\"n\"");
    }

    /// Each member is well, there is food for one day: the needs appear while the answers are typed.
    private void talk(Page page) {
        press(page, "?");
        assertThat(page.locator("#keys").innerText()).contains("Rozmowa odbyta");
        page.keyboard().press("Escape");
        for (var line = 0; line < 5; line++) {
            for (var answer : List.of("1", "1", "1", "1", "1")) {
                press(page, answer);
            }
        }
        for (var answer : List.of("2", "1", "1", "1", "1")) {
            press(page, answer);
        }
        assertThat(place(page)).isEqualTo("note");
        page.locator("[id='n.h.hot-meal']").waitFor();
        assertThat(place(page)).isEqualTo("note");
        page.keyboard().type("Wszyscy zdrowi, jedzenie do jutra.");
        press(page, "Escape");
        press(page, "r");
        assertThat(place(page)).isEqualTo("outcome.REACHED");
        save(page);
    }

    private void callBack(Page page) {
        press(page, "c");
        assertThat(place(page)).isEqualTo("callBackTime");
        // twelve hours or twenty-four, as the browser writes the time
        page.keyboard().type("1145AM");
        press(page, "Escape");
        assertThat(page.inputValue("#callBackTime")).isEqualTo("11:45");
        save(page);
    }

    private void noAnswer(Page page) {
        press(page, "n");
        assertThat(place(page)).isEqualTo("outcome.NO_ANSWER");
        save(page);
    }

    private void save(Page page) {
        var call = page.getAttribute("#talk", "action");
        page.keyboard().press("s");
        page.locator("#talk[action='" + call + "']").waitFor(Visitor.GONE);
        page.locator("main [role=status].alert-success").waitFor();
        page.waitForLoadState();
        place(page);
    }

    private void lookSomebodyUp(Page page) {
        press(page, "/");
        assertThat(place(page)).isEqualTo("search");
        page.keyboard().type("wrona");
        page.keyboard().press("Enter");
        page.waitForURL("**/people?q=*");
        for (var step = 0; step < 40 && !place(page).contains("/people/0"); step++) {
            press(page, "Tab");
        }
        page.keyboard().press("Enter");
        page.waitForURL("**/people/*-*");
        assertThat(page.locator("h1").innerText()).isEqualTo("Zofia Wrona");
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
        place(page);
    }

    /// Where the focus is; nowhere, unseen and off the screen are failures.
    private static String place(Page page) {
        var place = (String) page.evaluate(PLACE);
        assertThat(place).as("focus on " + page.url()).doesNotContain("nowhere", "unmarked", "off the screen");
        return place;
    }
}

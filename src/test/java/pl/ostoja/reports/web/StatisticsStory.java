package pl.ostoja.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.people.People;
import pl.ostoja.people.Residents;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.OpenRequest;
import pl.ostoja.requests.Opening;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.Refusal;
import pl.ostoja.requests.WantedNeed;

@StoryTest
class StatisticsStory {

    @Autowired
    HelpRequests requests;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    MockMvcTester browser;

    SignedIn director;

    @BeforeEach
    void oneRefusedNeed() {
        director = workers.of(Role.DIRECTOR);
        var zofia = new Residents(people).zofia();
        var opened = (Opening.Opened)
                requests.open(workers.systemAct(), OpenRequest.of(zofia, Origin.HOTLINE, WantedNeed.of("transport")));
        requests.refuse(workers.systemAct(), opened.needs().getFirst(), Refusal.NO_CAPACITY, null);
    }

    @Test
    void months_without_anything_stand_there_with_their_zero_and_kinds_in_words() {
        assertThat(page("/figures?first=2020-01-01&last=2020-06-30&figure=requests.needs-opened", director))
                .contains("2020-01", "2020-06", "Przewóz", "infolinia")
                .doesNotContain("HOTLINE")
                .as("June has not come yet")
                .contains("brak danych");
    }

    @Test
    void figures_stand_in_sections() {
        assertThat(page("/figures", director))
                .containsSubsequence(
                        "Kwarantanna i izolacja",
                        "Kontakty",
                        "Zgłoszenia i potrzeby",
                        "Pomoc udzielona",
                        "Zadania i siły");
    }

    @Test
    void an_outsider_sees_neither_small_numbers_nor_lists() {
        var page =
                page("/figures?first=2020-04-01&last=2020-04-30&figure=requests.refused", workers.of(Role.OVERSIGHT));

        assertThat(page).contains("&lt; 10").doesNotContain("/records");
        assertThat(browser.get()
                        .uri("/figures/requests.refused/records?first=2020-04-01&last=2020-04-30")
                        .with(as(workers.of(Role.OVERSIGHT))))
                .hasStatus(403);
    }

    @Test
    void the_daily_report_says_why_needs_were_refused() {
        assertThat(page("/reports/2020-04-27", director)).contains("brak możliwości: 1");
    }

    @Test
    void a_part_that_is_hidden_cannot_be_worked_out_from_the_others() {
        var hidden = StatisticsSlice.withoutArithmetic(Stream.of(60, 35, 5)
                .map(number -> BigDecimal.valueOf(number))
                .map(number -> new StatisticsSlice(number.toString(), Shown.of(number, number, 10)))
                .toList());

        assertThat(hidden).extracting(slice -> slice.shown().isHidden()).isEqualTo(List.of(false, true, true));
    }

    private String page(String path, SignedIn who) {
        assertThat(browser.get().uri(path).with(as(who))).hasStatusOk();
        try {
            return browser.get()
                    .uri(path)
                    .with(as(who))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}

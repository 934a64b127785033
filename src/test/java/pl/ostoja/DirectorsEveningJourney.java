package pl.ostoja;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.Chromium.Visitors;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.monitoring.Rounds;
import pl.ostoja.people.People;
import pl.ostoja.people.Residents;
import pl.ostoja.quarantine.Announcement;
import pl.ostoja.quarantine.Basis;
import pl.ostoja.quarantine.Confinements;
import pl.ostoja.quarantine.Origin;
import pl.ostoja.quarantine.StatusKind;
import tools.jackson.databind.json.JsonMapper;

/// The director's evening: the day and its exceptions, the statement, the report frozen, sent and corrected.
@JourneyTest
class DirectorsEveningJourney {

    private static final LocalDate MONDAY = LocalDate.of(2020, 4, 27);

    @Autowired
    People people;

    @Autowired
    Confinements confinements;

    @Autowired
    Rounds rounds;

    @Autowired
    Telephonists telephonists;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void a_round_in_which_one_of_six_never_answered() {
        var residents = new Residents(people);
        IntStream.range(0, 6)
                .mapToObj(n -> residents.person("Osoba", "Numer" + n, "ul. Szkolna " + (n + 1), "60101000" + n))
                .forEach(person -> confinements.announce(
                        workers.systemAct(),
                        new Announcement(
                                person, StatusKind.QUARANTINE, Basis.CONTACT, MONDAY, null, Origin.POLICE, "KMP")));
        rounds.make(workers.systemAct(), MONDAY);
        telephonists.are(workers.of(Role.OPERATOR));
        telephonists.work(MONDAY, 1);
        clock.set(Instant.parse("2020-04-27T15:00:00Z"));
    }

    @Test
    void from_the_day_to_version_2(Visitors visitors) {
        var director = visitors.as(Role.DIRECTOR);
        var page = director.page();
        assertThat(page.url()).endsWith("/day");
        assertThat(page.locator("#today").innerText())
                .contains(
                        "Do wszystkich dotarto albo sprawa jest przekazana dalej.",
                        "Dotarto do 5 z 6; przekazano dalej: 1");

        sign(director);
        freeze(director);
        takeFiles(page);
        var sent = new DailyReportPage(director, MONDAY).sent("ePUAP", "2020-04-27T16:50");
        assertThat(sent).contains("27.04.2020 16:50", "ePUAP");
        assertThat(director.open("/day").page().locator("#today").innerText()).contains("wysłany o 16:50");

        foundAtLast(visitors.as(Role.SOCIAL_WORKER));
        correct(director);
    }

    private void sign(Visitor director) {
        var page = director.press("a.btn[href='/statement']").page();
        assertThat(page.locator("main table tbody tr").allInnerTexts())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Osoba Numer", "do 27.04.2020"));
        page.fill("#remark", "Jedna osoba u pracownika rejonu.");
        director.press("form[action='/statement'] button.btn-primary");
        assertThat(page.locator("main section.panel").innerText()).contains("Director", "Jedna osoba u pracownika");
    }

    private void freeze(Visitor director) {
        director.press("nav.menu a[href='/reports']").press("main a[href='/reports/" + MONDAY + "']");
        var report = new DailyReportPage(director, MONDAY);
        report.comment("monitoring.escalated", "pracownik rejonu jest w drodze");
        assertThat(report.line("monitoring.escalated").locator("[name=text]").inputValue())
                .isEqualTo("pracownik rejonu jest w drodze");

        report.freeze(1);
        assertThat(report.line("monitoring.escalated").innerText()).contains("1", "pracownik rejonu jest w drodze");
    }

    private void takeFiles(Page page) {
        assertThat(file(page, "pdf")).startsWith("%PDF-");
        assertThat(file(page, "xlsx")).startsWith("PK");
        assertThat(new JsonMapper().readTree(file(page, "json")).toString())
                .contains("monitoring.escalated", "2020-04-27");
    }

    private static String file(Page page, String form) {
        var link = page.locator("a[href$='/report." + form + "']").getAttribute("href");
        var house = page.url().substring(0, page.url().indexOf("/reports"));
        return new String(page.request().get(house + link).body(), ISO_8859_1);
    }

    private void foundAtLast(Visitor worker) {
        var page = worker.open("/escalations").page();
        page.click("button[value=REACHED]");
        page.locator("main .empty").waitFor();
    }

    private void correct(Visitor director) {
        var report = new DailyReportPage(director, MONDAY);
        report.preview().freeze(2);

        assertThat(report.line("monitoring.reached").locator("td.number").allInnerTexts())
                .containsExactly("6", "5");
        assertThat(director.page().locator("a.chip").allInnerTexts()).contains("Wersja 1", "Wersja 2");
        assertThat(report.version(1)
                        .line("monitoring.reached")
                        .locator("td.number")
                        .innerText())
                .isEqualTo("5");
    }
}

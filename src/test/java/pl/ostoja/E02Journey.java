package pl.ostoja;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.quarantine.intake.ListFilesOnDisk.BASIS;
import static pl.ostoja.quarantine.intake.ListFilesOnDisk.POLICE;
import static pl.ostoja.quarantine.intake.ListFilesOnDisk.STATION;
import static pl.ostoja.quarantine.intake.MondayLists.MONDAY;
import static pl.ostoja.quarantine.intake.MondayLists.SUNDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.Chromium.Visitors;
import pl.ostoja.access.Role;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Districts;
import pl.ostoja.centre.NewDistrict;
import pl.ostoja.centre.Towns;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.quarantine.intake.ListFilesOnDisk;
import pl.ostoja.quarantine.intake.ListImports;
import pl.ostoja.quarantine.intake.Listed;
import pl.ostoja.quarantine.intake.MondayLists;

/// Scenario E02: a list of 260 rows at 07:10, played from the two files to the sent report and its correction.
@JourneyTest
class E02Journey {

    @TempDir
    Path folder;

    @Autowired
    ListImports imports;

    @Autowired
    Centre centre;

    @Autowired
    Districts districts;

    @Autowired
    Workers workers;

    @Autowired
    Telephonists telephonists;

    @Autowired
    TurnableClock clock;

    @Autowired
    MondayBooks books;

    @BeforeEach
    void a_town_with_yesterdays_lists() {
        centre.setUp(workers.systemAct(), Towns.CZESTOCHOWA);
        district("Śródmieście", "Lipowa", "Kościuszki", "Świętej Barbary", "Źródlana");
        district("Północ", "Łódzka", "Dąbrowskiego", "Śląska");
        var station = ListFilesOnDisk.workbook(folder.resolve("niedziela.xlsx"), MondayLists.stationOnSunday());
        var police = ListFilesOnDisk.text(folder.resolve("niedziela.csv"), MondayLists.policeOnSunday());
        imports.importFile(station, STATION, BASIS, SUNDAY, false);
        imports.importFile(police, POLICE, BASIS, SUNDAY, false);
        clock.set(at("07:10"));
    }

    @Test
    void from_two_files_to_a_signed_report(Visitors visitors) throws IOException {
        var dispatcher = visitors.as(Role.DISPATCHER);
        var lists = new OfficialListPage(dispatcher);
        var station = ListFilesOnDisk.workbook(folder.resolve("wykaz.xlsx"), MondayLists.stationOnMonday());
        var police = ListFilesOnDisk.text(folder.resolve("lista.csv"), MondayLists.policeOnMonday());

        compare(lists, station, STATION, "Kwarantanna");
        takeOver(lists, MondayLists.stationOnMonday(), List.of(70, 80, 8, 13, 6, 3), 4);
        compare(lists, police, POLICE, "Windows-1250");
        takeOver(lists, MondayLists.policeOnMonday(), List.of(27, 40, 4, 5, 3, 1), 2);
        books.eachRawRowIsKeptWithItsFate();
        books.nobodyIsThereTwice();
        four_were_disclosed_to_other_centres_with_basis(visitors.as(Role.DATA_PROTECTION_OFFICER));

        var head = visitors.as(Role.HEAD_OF_SECTION);
        makeTheRound(head);
        telephonists.work(MONDAY, 7);
        clock.set(at("13:20"));
        confirmAddresses(visitors.as(Role.SOCIAL_WORKER));
        clock.set(at("13:30"));
        assertThat(head.open("/rounds").page().locator("main").innerText()).contains("96 %", "229");
        books.everyActiveStatusHasAnOwnerAndADueDate();

        clock.set(at("14:00"));
        var report = new DailyReportPage(dispatcher, MONDAY);
        report.preview().freeze(1);
        assertThat(report.sent("e-mail do WZK", "2020-04-27T14:00")).contains("27.04.2020 14:00", "e-mail do WZK");
        the_figures_are_the_lists_behind_them(dispatcher);
        the_report_is_corrected_and_never_edited(dispatcher, visitors.as(Role.DIRECTOR));
    }

    private void compare(OfficialListPage lists, Path file, String sender, String recognised) {
        lists.receive(file, sender, BASIS, MONDAY);
        assertThat(lists.text()).contains(recognised);
        lists.compare();
    }

    /// @param fates new, unchanged, changed, duplicate, ended, not ours
    private void takeOver(OfficialListPage lists, List<Listed> rows, List<Integer> fates, int wrong)
            throws IOException {
        assertThat(lists.fates()).containsExactlyElementsOf(fates);
        assertThat(lists.flagged("pesel-wrong")).isEqualTo(wrong);
        assertThat(lists.flagged("no-phone")).isEqualTo(1);

        var person = MondayLists.mistyped(rows);
        var right = person.withRightPesel().pesel();
        assertThat(lists.correct(person.pesel(), right)).contains(person.pesel(), right);
        assertThat(lists.fates()).containsExactlyElementsOf(fates);
        assertThat(lists.flagged("pesel-wrong")).as("the others stay, flagged").isEqualTo(wrong - 1);

        lists.handOver("GOPS Kłobuck", "polecenie wojewody, art. 9 ust. 2 lit. i RODO");
        lists.apply();
        assertThat(lists.text()).contains("zastosowana", "GOPS Kłobuck");
        assertThat(Files.readString(lists.answer(), UTF_8))
                .contains("adres leży poza naszą gminą", "okres skończył się", "Numer PESEL", "brak telefonu")
                .doesNotContain(person.pesel());
        lists.acknowledge();
    }

    private void four_were_disclosed_to_other_centres_with_basis(Visitor officer) {
        var rows = officer.open("/disclosures").page().locator("main tbody tr");
        assertThat(rows.allInnerTexts())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("GOPS Kłobuck", "polecenie wojewody"));
        assertThat(books.count("select sum(persons) from journal.disclosure")).isEqualTo(4);
    }

    private void makeTheRound(Visitor head) {
        var weekday = workers.of(Role.OPERATOR, "dyzur", Set.of());
        var standBy = workers.of(Role.OPERATOR, "pogotowie", Set.of());
        telephonists.are(weekday, standBy);
        var page = head.open("/rounds").page();
        page.keyboard().press("m");
        page.locator("text=Śródmieście").first().waitFor();
        for (var worker : List.of(weekday, standBy)) {
            page.selectOption("#account", worker.id().value().toString());
            page.fill("#weight", worker == weekday ? "20" : "10");
            head.press("form[action='/rounds/shares'] button");
        }
        assertThat(page.locator("main").innerText()).contains("229", "Północ");
        assertThat(books.count("select count(*) from monitoring.share")).isEqualTo(2);
    }

    /// Whom three attempts did not reach the district's worker looks for; then it is for the Police.
    private void confirmAddresses(Visitor worker) {
        var page = worker.page();
        for (int left = 9; left > 0; left--) {
            worker.open("/escalations?step=DISTRICT_WORKER");
            assertThat(page.locator("main section.panel").count()).isEqualTo(left);
            worker.press("button[value=NOT_FOUND]");
        }
        assertThat(worker.open("/escalations?step=POLICE")
                        .page()
                        .locator("main section.panel")
                        .count())
                .isEqualTo(9);
    }

    private void the_figures_are_the_lists_behind_them(Visitor dispatcher) {
        books.theFiguresAreTheListsBehindThem();
        var report = new DailyReportPage(dispatcher, MONDAY);
        assertThat(report.version(1).listBehind("quarantine.in-quarantine")).isEqualTo("229");
        assertThat(report.version(1).listBehind("monitoring.reached")).isEqualTo("220");
        assertThat(report.version(1).listBehind("monitoring.escalated")).isEqualTo("9");
    }

    private void the_report_is_corrected_and_never_edited(Visitor dispatcher, Visitor director) {
        books.nobodyCanChangeAFrozenReport();
        var digest = books.digestOfVersion1();
        dispatcher.open("/escalations?step=POLICE").press("button[value=CONFIRMED]");

        var report = new DailyReportPage(director, MONDAY);
        assertThat(report.version(1).canBeEdited()).isFalse();
        report.preview().freeze(2);

        assertThat(report.line("monitoring.escalated").innerText()).contains("8", "9");
        assertThat(books.digestOfVersion1()).isEqualTo(digest);
    }

    private void district(String name, String... streets) {
        districts.add(workers.systemAct(), new NewDistrict(name, null, List.of(streets), null));
    }

    private static Instant at(String time) {
        return Instant.parse(MONDAY + "T" + time + ":00+02:00");
    }
}

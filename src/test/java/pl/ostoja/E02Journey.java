package pl.ostoja;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.quarantine.intake.ListFilesOnDisk.BASIS;
import static pl.ostoja.quarantine.intake.ListFilesOnDisk.POLICE;
import static pl.ostoja.quarantine.intake.ListFilesOnDisk.STATION;
import static pl.ostoja.quarantine.intake.MondayLists.MONDAY;
import static pl.ostoja.quarantine.intake.MondayLists.SUNDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.Chromium.Visitors;
import pl.ostoja.access.Role;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Districts;
import pl.ostoja.centre.NewDistrict;
import pl.ostoja.centre.Towns;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.quarantine.intake.ListFilesOnDisk;
import pl.ostoja.quarantine.intake.ListImports;
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
    JdbcClient db;

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

        takeOver(lists, station, STATION, "Kwarantanna", List.of(70, 80, 8, 13, 6, 3), 4, 1);
        takeOver(lists, police, POLICE, "Windows-1250", List.of(27, 40, 4, 5, 3, 1), 2, 1);
        each_raw_row_is_kept_with_its_fate_and_nobody_is_there_twice();
        four_were_disclosed_to_other_centres_with_basis(visitors.as(Role.DATA_PROTECTION_OFFICER));

        var head = visitors.as(Role.HEAD_OF_SECTION);
        makeTheRound(head);
        telephonists.work(MONDAY, 7);
        clock.set(at("13:20"));
        confirmAddresses(visitors.as(Role.SOCIAL_WORKER));
        clock.set(at("13:30"));
        assertThat(head.open("/rounds").page().locator("main").innerText()).contains("96 %", "229");
        every_active_status_has_an_owner_and_a_due_date();

        clock.set(at("14:00"));
        freezeAndSend(dispatcher);
        the_figures_are_the_lists_behind_them(dispatcher);
        the_report_is_corrected_and_never_edited(dispatcher, visitors.as(Role.DIRECTOR));
    }

    /// @param fates new, unchanged, changed, duplicate, ended, not ours
    private void takeOver(
            OfficialListPage lists,
            Path file,
            String sender,
            String recognised,
            List<Integer> fates,
            int wrong,
            int noPhone)
            throws IOException {
        lists.receive(file, sender, BASIS, MONDAY);
        assertThat(lists.text()).contains(recognised);
        lists.compare();
        assertThat(List.of("NEW", "UNCHANGED", "CHANGED", "DUPLICATE", "ENDED", "NOT_OURS"))
                .extracting(lists::rows)
                .containsExactlyElementsOf(fates);
        assertThat(lists.flagged("pesel-wrong")).isEqualTo(wrong);
        assertThat(lists.flagged("no-phone")).isEqualTo(noPhone);
        lists.handOver("GOPS Kłobuck", "polecenie wojewody, art. 9 ust. 2 lit. i RODO");
        lists.apply();
        assertThat(lists.text()).contains("zastosowana", "GOPS Kłobuck");
        assertThat(Files.readString(lists.answer(), UTF_8))
                .contains("adres leży poza naszą gminą", "okres skończył się", "Numer PESEL", "brak telefonu");
        lists.acknowledge();
    }

    private void each_raw_row_is_kept_with_its_fate_and_nobody_is_there_twice() {
        var ofMonday = "quarantine.list_row where list in (select id from quarantine.official_list where day = '%s')"
                .formatted(MONDAY);
        assertThat(count("select count(*) from " + ofMonday)).isEqualTo(260);
        assertThat(count("select count(*) from " + ofMonday + " and (fate is null or cardinality(cells) = 0)"))
                .isZero();
        assertThat(count("select count(*) from people.person_card")).isEqualTo(97 + 132 + 9);
        assertThat(count("""
                select count(*) from (select 1 from people.person_card where pesel is not null
                 group by pesel having count(*) > 1) as twice
                """)).isZero();
        assertThat(count("select count(distinct person) from quarantine.confinement where state = 'ACTIVE'"
                        + " and '2020-04-27' between start_day and end_day"))
                .isEqualTo(229);
    }

    private void four_were_disclosed_to_other_centres_with_basis(Visitor officer) {
        var rows = officer.open("/disclosures").page().locator("main tbody tr");
        assertThat(rows.allInnerTexts())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("GOPS Kłobuck", "polecenie wojewody"));
        assertThat(count("select sum(persons) from journal.disclosure")).isEqualTo(4);
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
            page.click("form[action='/rounds/shares'] button");
        }
        assertThat(page.locator("main").innerText()).contains("229", "Północ");
        assertThat(count("select count(*) from monitoring.share")).isEqualTo(2);
    }

    /// Whom three attempts did not reach the district's worker looks for; then it is for the Police.
    private void confirmAddresses(Visitor worker) {
        var page = worker.page();
        for (int left = 9; left > 0; left--) {
            worker.open("/escalations?step=DISTRICT_WORKER");
            assertThat(page.locator("main section.panel").count()).isEqualTo(left);
            page.locator("button[value=NOT_FOUND]").first().click();
        }
        assertThat(worker.open("/escalations?step=POLICE")
                        .page()
                        .locator("main section.panel")
                        .count())
                .isEqualTo(9);
    }

    private void every_active_status_has_an_owner_and_a_due_date() {
        assertThat(count("""
                select count(*) from quarantine.confinement c
                 where c.state = 'ACTIVE' and '2020-04-27' between c.start_day and c.end_day and not c.open_ended
                   and exists (select from monitoring.check_in k join monitoring.call l on l.id = k.call
                                where k.person = c.person and k.day = '2020-04-27'
                                  and (k.state = 'REACHED' and l.closes_at is not null
                                    or exists (select from monitoring.escalation e
                                                where e.call = l.id and e.ended_at is null and e.owner = 'DISPATCHER'
                                                  and e.deadline > '2020-04-27T13:30+02')))
                """)).isEqualTo(229);
    }

    private void freezeAndSend(Visitor dispatcher) {
        var page = dispatcher.open("/reports/" + MONDAY).page();
        page.click("form[action$='/versions'] button");
        page.waitForURL("**/versions/1");
        page.fill("#channel", "e-mail do WZK");
        page.fill("#at", "2020-04-27T14:00");
        page.click("form[action$='/sending'] button");
        assertThat(page.locator(".state.done").innerText()).contains("27.04.2020 14:00", "e-mail do WZK");
    }

    private void the_figures_are_the_lists_behind_them(Visitor dispatcher) {
        assertThat(count("select count(*) from reports.report_line where value is not null"))
                .isGreaterThan(20);
        assertThat(count("""
                select count(*) from reports.report_line l
                 where l.value is not null
                   and l.value <> (select case when l.unit in ('PORTION', 'KILOGRAM') then coalesce(sum(r.quantity), 0)
                                               else count(distinct r.key) end
                                     from reports.report_record r where r.report = l.report and r.figure = l.figure)
                """)).isZero();
        var figures = List.of("quarantine.in-quarantine 229", "monitoring.reached 220", "monitoring.escalated 9");
        assertThat(figures).allSatisfy(figure -> {
            var name = figure.split(" ");
            var page = dispatcher.open("/reports/" + MONDAY + "/versions/1").page();
            page.click("tr[id='" + name[0] + "'] td.number a");
            assertThat(page.locator("main .lead strong").innerText()).isEqualTo(name[1]);
        });
    }

    private void the_report_is_corrected_and_never_edited(Visitor dispatcher, Visitor director) {
        assertThatThrownBy(
                        () -> db.sql("update reports.report_line set value = 0").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
        var digest =
                db.sql("select digest from reports.report").query(String.class).single();
        dispatcher
                .open("/escalations?step=POLICE")
                .page()
                .locator("button[value=CONFIRMED]")
                .first()
                .click();

        var page = director.open("/reports/" + MONDAY + "/versions/1").page();
        assertThat(page.locator("main table input").count()).isZero();
        director.open("/reports/" + MONDAY);
        page.click("form[action$='/versions'] button");
        page.waitForURL("**/versions/2");

        assertThat(page.locator("tr[id='monitoring.escalated']").innerText()).contains("8", "9");
        assertThat(db.sql("select digest from reports.report where version = 1")
                        .query(String.class)
                        .single())
                .isEqualTo(digest);
    }

    private void district(String name, String... streets) {
        districts.add(workers.systemAct(), new NewDistrict(name, null, List.of(streets), null));
    }

    private static java.time.Instant at(String time) {
        return MONDAY.atTime(java.time.LocalTime.parse(time))
                .atZone(java.time.ZoneId.of("Europe/Warsaw"))
                .toInstant();
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}

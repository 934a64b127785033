package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.ostoja.Chromium.Visitors;
import pl.ostoja.access.Role;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Towns;
import pl.ostoja.dispatch.NewOrganisation;
import pl.ostoja.dispatch.OrganisationId;
import pl.ostoja.dispatch.Organisations;
import pl.ostoja.dispatch.photo.Snapshots;
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
import pl.ostoja.requests.Escalation;

/// Scenario E03: a family of five on one phone, from the call to the order, the medicines and the month's count.
@JourneyTest
class E03Journey {

    private static final LocalDate MONDAY = LocalDate.of(2020, 4, 27);

    @Autowired
    ApplicationContext beans;

    @Autowired
    Confinements confinements;

    @Autowired
    Escalation clocks;

    @Autowired
    Organisations organisations;

    @Autowired
    TaskPage tasks;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    FamilyBooks books;

    private List<PersonId> family = List.of();
    private String grandmother = "";

    @BeforeEach
    void a_family_in_quarantine_since_this_morning() {
        beans.getBean(Centre.class).setUp(workers.systemAct(), Towns.CZESTOCHOWA);
        family = new Residents(beans.getBean(People.class)).familyOfFive();
        family.forEach(person -> confinements.announce(
                workers.systemAct(),
                new Announcement(
                        person, StatusKind.QUARANTINE, Basis.CONTACT, MONDAY, null, Origin.SANITARY_STATION, "PSSE")));
        grandmother = id(family.get(2));
        beans.getBean(Rounds.class).make(workers.systemAct(), MONDAY);
        clock.set(at("09:00"));
    }

    @Test
    void one_call_five_persons(Visitors visitors) {
        var adullam = organisations.add(
                workers.systemAct(), new NewOrganisation("Adullam", "Anna Schronisko", "343241160", null));
        var worker = visitors.as(Role.SOCIAL_WORKER);

        talk(worker);
        books.everybodyIsCheckedInAndTheHouseholdHasOneRequest();
        father_is_isolated_by_another_rule_until_another_day(worker);

        var dispatcher = visitors.as(Role.DISPATCHER);
        tasks.giveTo(dispatcher, "hot-meal", adullam);
        tasks.giveTo(dispatcher, "dry-provisions", adullam);
        the_order_has_names_and_doors_and_no_diagnosis(dispatcher, adullam);
        the_insulin_is_there_the_same_day(dispatcher, visitors.as(Role.CARRIER));
        what_is_not_done_in_time_goes_to_the_head(visitors.as(Role.HEAD_OF_SECTION));
        the_month_counts_five_persons(visitors.as(Role.DIRECTOR));
    }

    private void talk(Visitor worker) {
        var page = worker.open("/next-call").page();
        page.keyboard().press("n");
        page.locator("#talk").waitFor();
        page.waitForLoadState();
        assertThat(page.locator(".line h2").allInnerTexts()).hasSize(5);

        for (var person : family) {
            page.click("label[for='a." + id(person) + ".well.yes']");
        }
        page.click("label[for='a." + grandmother + ".medicines.none']");
        page.click("label[for='a.h.food.one']");
        page.click("label[for='a.h.secure.no']");
        page.click("label[for='a.h.children.equipment']");
        page.fill("#note", "Babcia: insulina na dziś. Ojciec ma dodatni wynik. Dwoje dzieci bez laptopa.");
        page.locator("[id='n.h.school-equipment']").waitFor();
        page.click("#needs summary");
        page.selectOption("#addWhat", "pedagogical-advice");
        assertThat(page.locator("#needs").innerText()).contains("× 5", "Halina Nowak");
        page.click("label[for='outcome.REACHED']");
        page.click("button[data-key=s]");
        page.waitForURL("**/next-call?done=*");
    }

    private void father_is_isolated_by_another_rule_until_another_day(Visitor worker) {
        var page = worker.open("/statuses/" + books.statusOf(family.getFirst())).page();
        page.fill("form[action$='/conversion'] [name=day]", MONDAY.toString());
        page.click("form[action$='/conversion'] button");
        page.locator("form[action$='/household']").waitFor();

        assertThat(page.locator("form[action$='/household']").innerText())
                .contains("Ewa Nowak", "Halina Nowak", "Kacper Nowak", "Lena Nowak");
        books.twoRulesEndOnTwoDays();
    }

    private void the_order_has_names_and_doors_and_no_diagnosis(Visitor dispatcher, OrganisationId organisation) {
        var order = dispatcher
                .open("/tasks/sheet?carrier=" + organisation.value())
                .page()
                .locator("main")
                .innerText();
        assertThat(order).contains("Adullam", "Gorący posiłek × 5", "Suchy prowiant", "ul. Długa 5");
        assertThat(order.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("izolac", "kwarantann", "dodatni", "insulin", "covid", "pesel", "1980", "nowak");
    }

    private void the_insulin_is_there_the_same_day(Visitor dispatcher, Visitor carrier) {
        tasks.giveToCarrier(dispatcher, "medicines");
        clock.set(at("13:00"));

        var stops = carrier.onPhone().open("/my-tasks").page();
        carrier.press("button[value=ACCEPT]");
        stops.locator("main details summary").first().click();
        stops.fill("main details[open] [name=code]", tasks.codeOf("PHARMACY"));
        stops.setInputFiles(
                "main details[open] [name=photo]",
                new FilePayload("IMG_0001.jpg", "image/jpeg", Snapshots.jpegFromPhone(1200, 900, 6)));
        stops.click("main details[open] button.btn-primary");
        stops.locator("main .empty").waitFor();

        books.theMedicinesWereHandedOverTheSameDay();
        stops.click("main summary:has-text('Pokaż zdjęcie')");
        stops.waitForFunction("document.querySelector('figure img').naturalHeight === 1200");
    }

    private void what_is_not_done_in_time_goes_to_the_head(Visitor head) {
        clock.set(at("19:00"));
        clocks.run();
        var board = head.open("/requests?show=ESCALATED").page().locator("main").innerText();
        assertThat(board).contains("Nowak", "Gorący posiłek");
    }

    private void the_month_counts_five_persons(Visitor director) {
        var page = director.open("/figures?first=2020-04-01&last=2020-04-30").page();
        assertThat(page.locator("tr:has-text('Osoby, z którymi był kontakt') td.number")
                        .innerText())
                .isEqualTo("5");
        assertThat(page.locator("tr:has-text('Gospodarstwa, z którymi był kontakt') td.number")
                        .innerText())
                .isEqualTo("1");
    }

    private static String id(PersonId person) {
        return person.value().toString();
    }

    private static Instant at(String time) {
        return MONDAY.atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Europe/Warsaw"))
                .toInstant();
    }
}

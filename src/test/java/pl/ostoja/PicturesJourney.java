package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.ostoja.Chromium.Visitors;
import pl.ostoja.access.Role;

/// Makes the pictures of the documentation: the main pages in a town in the middle of a wave.
@JourneyTest
class PicturesJourney {

    private static final Path PICTURES = Path.of("docs/pictures");
    private static final int LARGEST = 165_000;

    @TempDir
    Path folder;

    @Autowired
    ApplicationContext beans;

    @Test
    void the_main_pages_are_pictured(Visitors visitors) throws IOException {
        var town = BusyTown.play(beans, folder).furnished();
        Files.createDirectories(PICTURES);

        talk(BusyTown.enter(visitors, Role.OPERATOR).forPictures());

        var director = BusyTown.enter(visitors, Role.DIRECTOR).forPictures();
        picture(director, "/day", "director-day");
        picture(director, "/reports/" + BusyTown.TODAY, "director-report");
        picture(director, "/figures?figure=monitoring.persons-contacted", "director-figures");

        var head = BusyTown.enter(visitors, Role.HEAD_OF_SECTION).forPictures();
        picture(head, "/rounds", "head-of-section-rounds");
        picture(head, "/people/" + town.person(), "head-of-section-person");

        var dispatcher = BusyTown.enter(visitors, Role.DISPATCHER).forPictures();
        var list = town.first("select id from quarantine.official_list where state = 'COMPARED' limit 1");
        var task = town.first("select id from dispatch.task_card where state = 'READY' order by id limit 1");
        picture(dispatcher, "/requests", "dispatcher-requests");
        picture(dispatcher, "/lists/" + list, "dispatcher-list");
        picture(dispatcher, "/tasks?open=" + task, "dispatcher-tasks");

        picture(BusyTown.enter(visitors, Role.CARRIER).onPhone(), "/my-tasks", "carrier-tasks");
    }

    /// A family on the phone, in the middle of the talk.
    private static void talk(Visitor operator) throws IOException {
        var page = operator.open("/next-call").page();
        page.locator("label[for$='.well.yes']").first().click();
        page.locator("label[for$='.medicines.days']").first().click();
        page.click("label[for='a.h.food.one']");
        page.locator("[id='n.h.hot-meal']").waitFor();
        page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)");
        taken(operator, "operator-next-call");
    }

    private static void picture(Visitor visitor, String address, String name) throws IOException {
        taken(visitor.open(address), name);
    }

    private static void taken(Visitor visitor, String name) throws IOException {
        var file = PICTURES.resolve(name + ".png");
        visitor.picture(file);
        assertThat(Files.size(file)).as(name).isBetween(10_000L, (long) LARGEST);
    }
}

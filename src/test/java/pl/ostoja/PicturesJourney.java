package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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

    private final Map<Role, Visitor> staff = new EnumMap<>(Role.class);

    @Test
    void the_main_pages_are_pictured(Visitors visitors) throws IOException {
        var town = BusyTown.play(beans, folder).furnished();
        Files.createDirectories(PICTURES);
        for (var role :
                new Role[] {Role.OPERATOR, Role.DIRECTOR, Role.HEAD_OF_SECTION, Role.DISPATCHER, Role.CARRIER}) {
            staff.put(role, BusyTown.enter(visitors, role).forPictures());
        }

        talk();
        picture(Role.DIRECTOR, "/day", "director-day");
        picture(Role.DIRECTOR, "/reports/" + BusyTown.TODAY, "director-report");
        picture(Role.DIRECTOR, "/figures?figure=monitoring.persons-contacted", "director-figures");
        picture(Role.HEAD_OF_SECTION, "/rounds", "head-of-section-rounds");
        picture(Role.HEAD_OF_SECTION, "/people/" + town.person(), "head-of-section-person");
        picture(Role.DISPATCHER, "/requests", "dispatcher-requests");
        picture(
                Role.DISPATCHER,
                "/lists/" + town.first("select id from quarantine.official_list where state = 'COMPARED'"),
                "dispatcher-list");
        picture(
                Role.DISPATCHER,
                "/tasks?open="
                        + town.first("select id from dispatch.task_card where state = 'READY' order by id limit 1"),
                "dispatcher-tasks");
        of(Role.CARRIER).onPhone();
        picture(Role.CARRIER, "/my-tasks", "carrier-tasks");
    }

    /// A family on the phone, in the middle of the talk.
    private void talk() throws IOException {
        var page = of(Role.OPERATOR).open("/next-call").page();
        page.locator("label[for$='.well.yes']").first().click();
        page.locator("label[for$='.medicines.days']").first().click();
        page.click("label[for='a.h.food.one']");
        page.locator("[id='n.h.hot-meal']").waitFor();
        page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)");
        taken(Role.OPERATOR, "operator-next-call");
    }

    private void picture(Role role, String address, String name) throws IOException {
        of(role).open(address);
        taken(role, name);
    }

    private void taken(Role role, String name) throws IOException {
        var file = PICTURES.resolve(name + ".png");
        of(role).picture(file);
        assertThat(Files.size(file)).as(name).isBetween(10_000L, (long) LARGEST);
    }

    private Visitor of(Role role) {
        return Objects.requireNonNull(staff.get(role));
    }
}

package pl.ostoja;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pl.ostoja.Chromium.Visitors;
import pl.ostoja.access.Role;

@JourneyTest
class FirstLookJourney {

    @Test
    void the_door_and_the_directors_day_are_clean(Visitors visitors) {
        visitors.as(null).open("/sign-in").findsNothingWrong().picture(Path.of("target/pictures/door.png"));

        visitors.as(Role.DIRECTOR)
                .open("/day")
                .findsNothingWrong()
                .picture(Path.of("target/pictures/day.png"))
                .onPhone()
                .findsNothingWrong()
                .picture(Path.of("target/pictures/day-phone.png"))
                .inTheDark(true)
                .open("/reports/2020-04-27")
                .findsNothingWrong()
                .picture(Path.of("target/pictures/report-dark.png"));
    }
}

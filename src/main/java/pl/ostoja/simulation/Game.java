package pl.ostoja.simulation;

import java.util.List;
import java.util.SplittableRandom;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.PersonId;

/// A town that is being played: its clock, its dice, its people.
record Game(
        Play play,
        TurnableClock clock,
        Births births,
        Homes homes,
        SplittableRandom dice,
        Cast cast,
        List<PersonId> clients) {

    Town town() {
        return play.town();
    }
}

package pl.ostoja.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.TurnableClock;

/// Plays days of a town through the use cases of the house.
@Service
public class Simulation {

    private static final LocalTime MORNING = LocalTime.of(6, 30);
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final int OPERATORS = 4;
    /// What a food-bank parcel weighs by the catalogue of needs.
    private static final long PARCEL_GRAMS = 8_000;

    private final Founding founding;
    private final Cases cases;
    private final Regulars regulars;
    private final Kitchen kitchen;
    private final City city;
    private final Shifts shifts;

    Simulation(Founding founding, Cases cases, Regulars regulars, Kitchen kitchen, City city, Shifts shifts) {
        this.founding = founding;
        this.cases = cases;
        this.regulars = regulars;
        this.kitchen = kitchen;
        this.city = city;
        this.shifts = shifts;
    }

    /// Founds the town in an empty house and plays its first days; `after` hears of each day when it is over.
    public void play(Play play, TurnableClock clock, Consumer<DayPlayed> after) {
        var town = play.town();
        clock.set(town.start().atTime(6, 0).atZone(clock.getZone()).toInstant());
        var births = new Births(play.seed(), town.seat().names(), town.seat().commune());
        var dice = new SplittableRandom(play.seed() + 1);
        var act = Act.ofSystem(clock.instant());
        var cast = founding.found(act, town, OPERATORS);
        var homes = new Homes(town.epidemic(), births, dice.split());
        var game = new Game(play, clock, births, homes, dice, cast, regulars.enrol(act, births, town));
        for (int day = 0; day < play.days(); day++) {
            after.accept(play(game, day));
        }
    }

    private DayPlayed play(Game game, int number) {
        var town = game.town();
        var day = town.start().plusDays(number);
        var confined = game.play().wave().on(number, town.epidemic().persons());
        cases.announce(
                at(game, day, MORNING),
                game.homes().next(confined, day),
                day,
                town.epidemic().illOfTen());
        var opening = at(game, day, OFFICE_OPENS);
        kitchen.morning(opening, game.clients(), town.help());
        if (town.entersLists()) {
            enterLists(opening, game, number);
            var done = city.deliver(at(game, day, NOON), game);
            return shifts.work(game, number, confined).alsoDone(done);
        }
        serve(opening, game, number);
        return shifts.work(game, number, confined);
    }

    private void enterLists(Act act, Game game, int number) {
        var help = game.town().help();
        var level = Wave.level(game.town().days(), 0);
        var standing = help.services() - help.hotline();
        var before = IntStream.range(0, number)
                .mapToLong(day -> level.on(day, standing))
                .sum();
        city.bring(act.part("standing"), game.clients(), before, (int) level.on(number, standing));
        city.hear(act.part("hotline"), game, (int) level.on(number, help.hotline()));
    }

    private void serve(Act act, Game game, int number) {
        var town = game.town();
        var help = town.help();
        var parcels = help.foodGrams() / PARCEL_GRAMS;
        var plan = Wave.level(town.days(), (int) ChronoUnit.DAYS.between(town.start(), help.foodFrom()));
        var before = IntStream.range(0, number)
                .mapToLong(day -> plan.on(day, parcels))
                .sum();
        regulars.takeParcels(act, game.clients(), before, plan.on(number, parcels));
        var level = Wave.level(town.days(), 0);
        regulars.ask(
                act, game.clients(), level.on(number, help.services()), level.on(number, help.hotline()), game.dice());
    }

    private static Act at(Game game, LocalDate day, LocalTime hour) {
        var at = day.atTime(hour).atZone(game.clock().getZone()).toInstant();
        if (at.isAfter(game.clock().instant())) {
            game.clock().set(at);
        }
        return Act.ofSystem(game.clock().instant());
    }
}

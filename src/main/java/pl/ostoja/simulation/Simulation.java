package pl.ostoja.simulation;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.PersonId;

/// Plays days of a town through the use cases of the house.
@Service
public class Simulation {

    private static final LocalTime MORNING = LocalTime.of(6, 30);
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);
    private static final LocalTime MIDNIGHT = LocalTime.MAX;
    private static final int OPERATORS = 4;
    /// What a food-bank parcel weighs by the catalogue of needs.
    private static final long PARCEL_GRAMS = 8_000;

    private final Founding founding;
    private final Cases cases;
    private final Regulars regulars;
    private final CallRoom phones;
    private final Errands errands;
    private final Evening evening;

    Simulation(Founding founding, Cases cases, Regulars regulars, CallRoom phones, Errands errands, Evening evening) {
        this.founding = founding;
        this.cases = cases;
        this.regulars = regulars;
        this.phones = phones;
        this.errands = errands;
        this.evening = evening;
    }

    /// Founds the town in an empty house and plays its first days; `after` hears of each day when it is over.
    ///
    /// @param lastHour on the last day nothing happens after this hour, as if the visitor came in the middle of it
    public void play(
            Town town, int days, long seed, TurnableClock clock, LocalTime lastHour, Consumer<DayPlayed> after) {
        clock.set(town.start().atTime(6, 0).atZone(clock.getZone()).toInstant());
        var births = new Births(seed, town.commune());
        var dice = new SplittableRandom(seed + 1);
        var act = Act.ofSystem(clock.instant());
        var cast = founding.found(act, town, OPERATORS);
        var clients = regulars.enrol(act, births, town);
        var game = new Game(town, clock, births, dice, cast, clients);
        for (int day = 0; day < days; day++) {
            after.accept(play(game, day, day == days - 1 ? lastHour : MIDNIGHT));
        }
    }

    private record Game(
            Town town, TurnableClock clock, Births births, SplittableRandom dice, Cast cast, List<PersonId> clients) {}

    private DayPlayed play(Game game, int number, LocalTime lastHour) {
        var town = game.town;
        var day = town.start().plusDays(number);
        turn(game, number, MORNING);
        var act = Act.ofSystem(game.clock.instant());
        var confined = Wave.of(town).on(number, town.confined());
        cases.announce(act, game.births, day, confined);
        turn(game, number, OFFICE_OPENS);
        serve(game, number);
        var attempts = phones.work(act, game.cast, day, game.clock, game.dice, lastHour);
        var partial = !lastHour.equals(MIDNIGHT);
        var done = errands.run(Act.ofSystem(game.clock.instant()), game.cast, game.dice, partial);
        if (partial) {
            var dispatcher = game.cast.dispatcher().actor();
            cases.arriveAsLists(
                    new Act(Ids.next(), dispatcher, game.clock.instant(), Channel.SCREEN), game.births, day);
        } else {
            evening.close(Act.ofSystem(game.clock.instant()), day);
        }
        return new DayPlayed(day, confined, attempts, done);
    }

    private void serve(Game game, int number) {
        var town = game.town;
        var act = Act.ofSystem(game.clock.instant());
        regulars.eat(act, game.clients, town.portions());
        var parcels = town.foodGrams() / PARCEL_GRAMS;
        var first = (int) ChronoUnit.DAYS.between(town.start(), town.foodFrom());
        var plan = Wave.level(town.days(), first);
        var before = 0L;
        for (int day = 0; day < number; day++) {
            before += plan.on(day, parcels);
        }
        regulars.takeParcels(act, game.clients, before, plan.on(number, parcels));
        var level = Wave.level(town.days(), 0);
        regulars.ask(act, game.clients, level.on(number, town.services()), level.on(number, town.hotline()), game.dice);
    }

    private static void turn(Game game, int number, LocalTime hour) {
        var at = game.town
                .start()
                .plusDays(number)
                .atTime(hour)
                .atZone(game.clock.getZone())
                .toInstant();
        if (at.isAfter(game.clock.instant())) {
            game.clock.set(at);
        }
    }
}

package pl.ostoja.simulation;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TurnableClock;

/// From the opening of the office to its evening: the phones, the errands, the report.
@Component
class Shifts {

    /// Shortly before the hour by which the report must have left.
    private static final LocalTime REPORT = LocalTime.of(13, 45);

    private final CallRoom phones;
    private final Kitchen kitchen;
    private final Errands errands;
    private final Evening evening;
    private final MorningPost post;
    private final Streetmap map;

    Shifts(CallRoom phones, Kitchen kitchen, Errands errands, Evening evening, MorningPost post, Streetmap map) {
        this.phones = phones;
        this.kitchen = kitchen;
        this.errands = errands;
        this.evening = evening;
        this.post = post;
        this.map = map;
    }

    DayPlayed work(Game game, int number, long confined) {
        var day = game.town().start().plusDays(number);
        var early = game.play().endsEarly(number);
        var until = early ? game.play().lastHour() : LocalTime.MAX;
        var attempts = phones.work(now(game), game, day, until);
        kitchen.evening(now(game), game.clients(), game.town().help(), day);
        var done = errands.run(now(game), game, early);
        if (early) {
            post.arrive(byDispatcher(game), game.births(), day);
            map.locate(now(game), game.play().seed());
        } else {
            passUntil(day.atTime(REPORT), game.clock());
        }
        return new DayPlayed(day, confined, attempts, done, early ? evening.soFar(day) : evening.close(now(game), day));
    }

    private static void passUntil(LocalDateTime time, TurnableClock clock) {
        var at = time.atZone(clock.getZone()).toInstant();
        if (at.isAfter(clock.instant())) {
            clock.set(at);
        }
    }

    private static Act byDispatcher(Game game) {
        return new Act(
                Ids.next(), game.cast().dispatcher().actor(), game.clock().instant(), Channel.SCREEN);
    }

    private static Act now(Game game) {
        return Act.ofSystem(game.clock().instant());
    }
}

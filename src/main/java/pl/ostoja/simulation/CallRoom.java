package pl.ostoja.simulation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.monitoring.Answer;
import pl.ostoja.monitoring.CallId;
import pl.ostoja.monitoring.Calls;
import pl.ostoja.monitoring.Conclusion;
import pl.ostoja.monitoring.Rounds;
import pl.ostoja.monitoring.Taking;
import pl.ostoja.monitoring.Talks;

/// The day at the phones: operators take the next call until nothing is due or the evening has come.
@Component
class CallRoom {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final int PERCENT_UNANSWERED = 12;
    private static final int PERCENT_HUNGRY = 3;

    private final Rounds rounds;
    private final Calls calls;
    private final Talks talks;
    private final Kitchen kitchen;

    CallRoom(Rounds rounds, Calls calls, Talks talks, Kitchen kitchen) {
        this.rounds = rounds;
        this.calls = calls;
        this.talks = talks;
        this.kitchen = kitchen;
    }

    /// Makes the round and works through it; gives the number of attempts.
    int work(Act act, Game game, LocalDate day, LocalTime until) {
        var clock = game.clock();
        var cast = game.cast();
        rounds.make(act.part("round"), day);
        var end = day.atTime(until.isBefore(EVENING) ? until : EVENING)
                .atZone(clock.getZone())
                .toInstant();
        var pace = Duration.ofSeconds(Math.max(20, 180 / cast.operators().size()));
        var attempts = 0;
        while (clock.instant().isBefore(end)) {
            var operator = cast.operators().get(attempts % cast.operators().size());
            var deed = new Act(Ids.next(), operator.actor(), clock.instant(), Channel.PHONE);
            switch (calls.takeNext(deed, Set.of())) {
                case Taking.Taken(var call) -> {
                    conclude(deed, call, game, day);
                    attempts++;
                    clock.forward(pace);
                }
                case Taking.StillOpen(var call) -> conclude(deed, call, game, day);
                case Taking.Gone _ -> clock.forward(pace);
                case Taking.NothingDue nothing -> {
                    var nextAt = nothing.nextAt();
                    if (nextAt == null || !nextAt.isAfter(clock.instant())) {
                        return attempts;
                    }
                    clock.set(nextAt);
                }
            }
        }
        return attempts;
    }

    private void conclude(Act deed, CallId call, Game game, LocalDate day) {
        var dice = game.dice();
        var outcome = dice.nextInt(100) < PERCENT_UNANSWERED
                ? Conclusion.of(dice.nextInt(4) == 0 ? "BUSY" : "NO_ANSWER")
                : Conclusion.reached(answers(game, day));
        talks.conclude(deed.part("outcome"), call, outcome);
    }

    /// Most are well and have what they need; some lack food, medicines, somebody to talk to.
    private List<Answer> answers(Game game, LocalDate day) {
        var dice = game.dice();
        var answers = new ArrayList<Answer>();
        var hungry = dice.nextInt(100) < PERCENT_HUNGRY
                && kitchen.hasEnough(game.town().help(), day);
        answers.add(new Answer(null, "food", hungry ? "one" : "week"));
        if (dice.nextInt(100) < 2) {
            answers.add(new Answer(null, "pets", "walk"));
        }
        return answers;
    }
}

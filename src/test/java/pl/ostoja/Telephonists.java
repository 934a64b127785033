package pl.ostoja;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.monitoring.CallId;
import pl.ostoja.monitoring.Calls;
import pl.ostoja.monitoring.Conclusion;
import pl.ostoja.monitoring.Taking;
import pl.ostoja.monitoring.Talks;

/// Those who work through a whole round behind the scenes of a journey.
@TestComponent
public class Telephonists {

    private static final Duration A_CALL = Duration.ofSeconds(10);

    private final Calls calls;
    private final Talks talks;
    private final TurnableClock clock;
    private final JdbcClient db;
    private List<SignedIn> team = List.of();

    Telephonists(Calls calls, Talks talks, TurnableClock clock, JdbcClient db) {
        this.calls = calls;
        this.talks = talks;
        this.clock = clock;
        this.db = db;
    }

    void are(SignedIn... workers) {
        team = List.of(workers);
    }

    /// Three times through the round of a day; so many households never pick up.
    void work(LocalDate day, int silent) {
        var never = Set.copyOf(db.sql("select id from monitoring.call where phone is not null order by id limit ?")
                .param(silent)
                .query(UUID.class)
                .list());
        for (var hour : List.of("08:00", "10:45", "13:17")) {
            clock.set(day.atTime(LocalTime.parse(hour)).atZone(clock.getZone()).toInstant());
            pass(never);
        }
    }

    private void pass(Set<UUID> never) {
        for (int turn = 0; ; turn++) {
            var worker = team.get(turn % team.size());
            var act = new Act(Ids.next(), worker.actor(), clock.instant(), Channel.PHONE);
            if (!(calls.takeNext(act, Set.of()) instanceof Taking.Taken(CallId call))) {
                return;
            }
            var outcome = never.contains(call.value()) ? Conclusion.of("NO_ANSWER") : Conclusion.reached(List.of());
            talks.conclude(act.part("outcome"), call, outcome);
            if (never.contains(call.value())) {
                clock.forward(A_CALL);
            }
        }
    }
}

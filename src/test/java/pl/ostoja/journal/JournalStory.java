package pl.ostoja.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Problem;

@StoryTest
class JournalStory {

    record Outcome(UUID id) {}

    @Autowired
    Journal journal;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    @Test
    void the_same_act_sent_again_changes_nothing_and_gets_the_first_answer() {
        var act = workers.systemAct();
        var times = new AtomicInteger();

        var first = journal.once(act, Outcome.class, () -> new Outcome(new UUID(0, times.incrementAndGet())));
        var second = journal.once(act, Outcome.class, () -> new Outcome(new UUID(0, times.incrementAndGet())));

        assertThat(second).isEqualTo(first);
        assertThat(times).hasValue(1);
    }

    @Test
    void of_many_deliveries_at_once_exactly_one_is_done() {
        var act = workers.systemAct();
        var times = new AtomicInteger();

        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> journal.once(act, Outcome.class, () -> {
                    times.incrementAndGet();
                    return new Outcome(Ids.next());
                }))
                .distinct()
                .toList();

        assertThat(times).hasValue(1);
        assertThat(answers).hasSize(1);
    }

    @Test
    void a_refused_act_is_not_remembered() {
        var act = workers.systemAct();

        assertThatThrownBy(() -> journal.once(act, Outcome.class, () -> {
                    throw new Problem.Refused("login-is-taken", "x");
                }))
                .isInstanceOf(Problem.Refused.class);

        assertThat(journal.once(act, Outcome.class, () -> new Outcome(new UUID(0, 1))))
                .isEqualTo(new Outcome(new UUID(0, 1)));
    }

    @Test
    void a_line_says_who_did_what_to_whom_and_when() {
        var act = workers.systemAct();
        var person = Ids.next();

        journal.once(
                act,
                () -> journal.write(
                        act, Entry.of("access.account-opened").person(person).detail("role", "OPERATOR")));

        assertThat(db.sql(
                                "select deed || ' ' || actor || ' ' || (details ->> 'role') from journal.line where person = ?")
                        .param(person)
                        .query(String.class)
                        .list())
                .containsExactly("access.account-opened Ostoja OPERATOR");
    }
}

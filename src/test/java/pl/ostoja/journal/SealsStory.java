package pl.ostoja.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.Workers.as;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TurnableClock;

@StoryTest
class SealsStory {

    static final LocalDate MONDAY = LocalDate.of(2020, 4, 27);

    @Autowired
    Journal journal;

    @Autowired
    Seals seals;

    @Autowired
    Retention retention;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester browser;

    @BeforeEach
    void threeDaysPass() {
        for (int day = 0; day < 3; day++) {
            write(Ids.next());
            write(Ids.next());
            clock.forward(Duration.ofDays(1));
        }
    }

    @Test
    void each_day_that_has_passed_is_sealed_once_and_the_chain_holds() {
        assertThat(seals.seal(MONDAY.plusDays(1))).isEqualTo(2);
        assertThat(seals.seal(MONDAY.plusDays(2))).isEqualTo(1);
        assertThat(seals.seal(MONDAY.plusDays(2))).isZero();

        assertThat(seals.check()).isInstanceOfSatisfying(ChainCheck.Intact.class, intact -> {
            assertThat(intact.days()).isEqualTo(3);
            assertThat(intact.lines()).isEqualTo(6);
            assertThat(intact.lastSeal()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void a_day_that_has_not_passed_is_never_sealed() {
        assertThatThrownBy(() -> seals.seal(MONDAY.plusDays(3))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_altered_line_is_found_and_named() {
        seals.seal(MONDAY.plusDays(2));
        var line = db.sql("""
                update journal.line set actor = 'Somebody else'
                 where id = (select id from journal.line where entered_at < '2020-04-28' order by id desc limit 1)
                returning id
                """).query(UUID.class).single();

        assertThat(seals.check()).isEqualTo(new ChainCheck.Broken(MONDAY, line, ChainCheck.Fault.LINE_ALTERED));
    }

    @Test
    void a_line_that_was_altered_together_with_its_digest_is_found_too() {
        seals.seal(MONDAY.plusDays(2));
        db.sql("update journal.line set digest = sha256('x') where entered_at < '2020-04-28'")
                .update();

        assertThat(seals.check()).isInstanceOf(ChainCheck.Broken.class);
    }

    @Test
    void a_removed_line_is_found() {
        seals.seal(MONDAY.plusDays(2));
        db.sql("delete from journal.line where id = (select id from journal.line order by id desc limit 1)")
                .update();

        assertThat(seals.check())
                .isEqualTo(new ChainCheck.Broken(MONDAY.plusDays(2), null, ChainCheck.Fault.LINES_ADDED_OR_REMOVED));
    }

    @Test
    void a_seal_that_was_made_anew_or_taken_away_is_found() {
        seals.seal(MONDAY.plusDays(2));
        db.sql("delete from journal.day_seal where day = '2020-04-28'").update();

        assertThat(seals.check())
                .isEqualTo(new ChainCheck.Broken(MONDAY.plusDays(2), null, ChainCheck.Fault.SEAL_ALTERED));
    }

    @Test
    void what_is_past_its_term_is_purged_by_whole_days_and_the_chain_still_holds() {
        seals.seal(MONDAY.plusDays(2));
        clock.forward(Duration.ofDays(2 * 365));
        seals.seal(MONDAY.plusDays(2 * 365));
        var kept = retention.all().stream()
                .filter(each -> each.rule().equals("retention.access-log"))
                .findFirst()
                .orElseThrow();

        assertThat(kept.due()).isEqualTo(6 - 2 * daysLeft(kept.before()));
        retention.purge(workers.systemAct(), kept.rule(), kept.before());

        assertThat(seals.check()).isInstanceOf(ChainCheck.Intact.class);
        assertThat(db.sql("select count(*) from journal.line where deed = 'access.signed-in'")
                        .query(Long.class)
                        .single())
                .isEqualTo(6 - kept.due());
    }

    @Test
    void the_officer_checks_the_journal_on_the_screen() {
        seals.seal(MONDAY.plusDays(2));

        assertThat(browser.post().uri("/journal/check").with(as(workers.of(Role.DATA_PROTECTION_OFFICER))))
                .hasStatusOk()
                .bodyText()
                .contains("Dziennik jest nienaruszony: 3 dni, 6 wpisów");
    }

    private static long daysLeft(LocalDate before) {
        return MONDAY.plusDays(3).toEpochDay() - Math.max(MONDAY.toEpochDay(), before.toEpochDay());
    }

    private void write(UUID person) {
        var act = workers.systemAct();
        journal.once(
                act,
                () -> journal.write(
                        act, Entry.of("access.signed-in").person(person).detail("n", 1)));
    }
}

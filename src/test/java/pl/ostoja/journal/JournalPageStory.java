package pl.ostoja.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TurnableClock;

@StoryTest
class JournalPageStory {

    private static final Pattern OLDER = Pattern.compile("href=\"(/journal\\?[^\"]*after=[^\"]*)\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Journal journal;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void who_did_what_to_whom_is_read_in_words() {
        var zofia = workers.of(Role.OPERATOR);
        var person = Ids.next();
        write(zofia, person, "access.password-changed");

        assertThat(page("/journal?person=" + person)).contains("zmiana hasła", "Operator", "ekran");
        assertThat(page("/journal?person=" + Ids.next())).contains("Nic takiego nie zapisano");
        assertThat(page("/journal?account=" + zofia.id().value() + "&deed=access.password-changed"))
                .contains("zmiana hasła");
        assertThat(page("/journal?from=2020-04-28")).contains("Nic takiego nie zapisano");
    }

    @Test
    void looking_for_a_person_in_the_journal_is_itself_recorded() {
        var person = Ids.next();

        page("/journal?person=" + person);

        assertThat(db.sql("select deed from journal.line where person = ?")
                        .param(person)
                        .query(String.class)
                        .list())
                .containsExactly("journal.searched");
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_without_an_end_twice() {
        var zofia = workers.of(Role.OPERATOR);
        IntStream.range(0, 250).forEach(n -> {
            write(zofia, Ids.next(), "access.role-changed");
            if (n % 3 == 0) {
                clock.forward(Duration.ofMillis(1));
            }
        });
        var uri = "/journal?deed=access.role-changed";
        var counted = 0;
        for (var more = true; more; ) {
            var page = page(uri);
            counted += page.split("<td>zmiana roli konta", -1).length - 1;
            var next = OLDER.matcher(page);
            more = next.find();
            uri = more ? next.group(1).replace("&amp;", "&") : uri;
        }

        assertThat(counted).isEqualTo(250);
    }

    @Test
    void a_bent_cursor_shows_the_first_page() {
        assertThat(page("/journal?after=nonsense")).contains("<h1>Dziennik</h1>");
    }

    private void write(SignedIn who, UUID person, String deed) {
        var act = workers.act(who);
        journal.once(act, () -> journal.write(act, Entry.of(deed).person(person)));
    }

    private String page(String uri) {
        var answer = browser.get()
                .uri(uri)
                .with(as(Workers.pretended(Role.DATA_PROTECTION_OFFICER)))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}

package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;

@StoryTest
class SetUpCodeStory {

    @Autowired
    Accounts accounts;

    @Autowired
    Workers workers;

    private final ConsoleCode console = new ConsoleCode();

    @Test
    void without_an_account_the_console_tells_the_code_and_only_it_fits() {
        var code = console.of(accounts);

        assertThat(code.isAwaited()).isTrue();
        assertThat(code.fits("AAAA-AAAA-AAAA")).isFalse();
        assertThat(code.fits(console.printed().toLowerCase(Locale.ROOT).replace("-", " ")))
                .isTrue();
    }

    @Test
    void after_five_wrong_answers_the_code_is_void_and_another_is_printed() {
        var code = console.of(accounts);
        var first = console.printed();

        IntStream.range(0, 5).forEach(_ -> code.fits("wrong"));

        assertThat(code.fits(first)).isFalse();
        assertThat(code.fits(console.printed())).isTrue();
    }

    @Test
    void with_the_first_account_the_door_closes_for_ever() {
        var code = console.of(accounts);
        assertThat(code.isAwaited()).isTrue();
        workers.of(Role.ADMINISTRATOR);
        assertThat(code.isAwaited()).isFalse();
        assertThat(code.fits("")).isFalse();
    }

    @Test
    void the_demonstration_needs_no_setting_up() {
        assertThat(new SetUpCode(accounts, true, true).isAwaited()).isFalse();
    }
}

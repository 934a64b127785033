package pl.ostoja.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;

@StoryTest
class SetUpCodeStory {

    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");

    @Autowired
    Accounts accounts;

    @Autowired
    Workers workers;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Test
    void without_an_account_the_console_tells_the_code_and_only_it_fits() {
        var code = new SetUpCode(accounts, true, new PrintStream(console, true, UTF_8));
        code.print();

        assertThat(code.isAwaited()).isTrue();
        assertThat(code.fits("AAAA-AAAA-AAAA")).isFalse();
        assertThat(code.fits(printed().toLowerCase(Locale.ROOT).replace("-", " ")))
                .isTrue();
    }

    @Test
    void after_five_wrong_answers_the_code_is_void_and_another_is_printed() {
        var code = new SetUpCode(accounts, true, new PrintStream(console, true, UTF_8));
        code.print();
        var first = printed();

        IntStream.range(0, 5).forEach(_ -> code.fits("wrong"));

        assertThat(code.fits(first)).isFalse();
        assertThat(code.fits(printed())).isTrue();
    }

    @Test
    void with_the_first_account_the_door_closes_for_ever() {
        var code = new SetUpCode(accounts, true, new PrintStream(console, true, UTF_8));
        assertThat(code.isAwaited()).isTrue();
        workers.of(Role.ADMINISTRATOR);
        assertThat(code.isAwaited()).isFalse();
        assertThat(code.fits("")).isFalse();
    }

    @Test
    void the_demonstration_needs_no_setting_up() {
        assertThat(new SetUpCode(accounts, true, true).isAwaited()).isFalse();
    }

    private String printed() {
        return CODE.matcher(console.toString(UTF_8))
                .results()
                .reduce((_, later) -> later)
                .orElseThrow()
                .group();
    }
}

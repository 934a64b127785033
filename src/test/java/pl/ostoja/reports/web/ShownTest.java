package pl.ostoja.reports.web;

import static java.math.BigDecimal.TEN;
import static java.math.BigDecimal.TWO;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void outsiders_do_not_see_small_numbers() {
        assertThat(Shown.of(TWO, TWO, 10).isHidden()).isTrue();
        assertThat(Shown.of(TWO, TWO, 10).value()).isNull();
    }

    @Test
    void zero_is_zero_and_missing_is_missing() {
        assertThat(Shown.of(ZERO, ZERO, 10)).isEqualTo(new Shown(ZERO, false, 10));
        assertThat(Shown.of(null, null, 10)).isEqualTo(new Shown(null, false, 10));
    }

    @Test
    void the_threshold_itself_and_everything_for_insiders_is_shown() {
        assertThat(Shown.of(TEN, TEN, 10).isHidden()).isFalse();
        assertThat(Shown.of(TWO, TWO, 0).isHidden()).isFalse();
    }
}

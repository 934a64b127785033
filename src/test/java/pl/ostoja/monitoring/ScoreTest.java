package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreTest {

    static final Map<ScorePart, Score.Weight> WEIGHTS = Map.of(
            ScorePart.PROMISED, new Score.Weight(500, 500),
            ScorePart.FIRST_CONTACT, new Score.Weight(400, 400),
            ScorePart.RISK, new Score.Weight(25, 100),
            ScorePart.DAYS_SINCE, new Score.Weight(10, 70));

    @Test
    void a_score_is_the_sum_of_its_parts() {
        var score = Score.of(Map.of(ScorePart.FIRST_CONTACT, 1, ScorePart.RISK, 2), WEIGHTS);

        assertThat(score.parts()).containsOnly(Map.entry(ScorePart.FIRST_CONTACT, 400), Map.entry(ScorePart.RISK, 50));
        assertThat(score.total()).isEqualTo(450);
    }

    @Test
    void no_part_weighs_more_than_its_most() {
        assertThat(Score.of(Map.of(ScorePart.RISK, 9, ScorePart.DAYS_SINCE, 30), WEIGHTS)
                        .total())
                .isEqualTo(170);
    }

    @Test
    void what_did_not_occur_is_not_a_reason() {
        assertThat(Score.of(Map.of(ScorePart.PROMISED, 0, ScorePart.END_NEAR, 1), WEIGHTS)
                        .parts())
                .isEmpty();
    }

    @Test
    void a_promised_call_comes_before_any_other() {
        var promised = Score.of(Map.of(ScorePart.PROMISED, 1), WEIGHTS);
        var first = Score.of(Map.of(ScorePart.FIRST_CONTACT, 1, ScorePart.DAYS_SINCE, 7), WEIGHTS);

        assertThat(promised.total()).isGreaterThan(first.total());
    }
}

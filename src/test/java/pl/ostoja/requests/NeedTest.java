package pl.ostoja.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.requests.Outcome.FULFILLED;
import static pl.ostoja.requests.Outcome.NOT_POSSIBLE;
import static pl.ostoja.requests.Outcome.PARTLY;
import static pl.ostoja.requests.Outcome.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pl.ostoja.kernel.Problem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedTest {

    static final Instant NOW = Instant.parse("2020-04-27T08:00:00Z");
    static final NeedKind MEAL = kind("hot-meal", Urgency.TODAY, false, true);
    static final NeedKind CASH = kind("cash-help", Urgency.PLANNED, true, false);
    static final NeedKind SHOPPING = kind("shopping", Urgency.TWO_DAYS, false, false);

    @Test
    void free_food_waits_until_the_condition_is_recorded() {
        assertThat(need(MEAL, null).known(Consent.GIVEN).stage()).isEqualTo(Stage.NEW);
        assertThat(need(MEAL, false).known(Consent.GIVEN).stage()).isEqualTo(Stage.NEW);
        assertThat(need(MEAL, null).securing(true).known(Consent.GIVEN).stage()).isEqualTo(Stage.VERIFIED);
    }

    @Test
    void help_asked_for_by_others_waits_for_consent() {
        assertThat(need(SHOPPING, null).known(Consent.TO_ASK).stage()).isEqualTo(Stage.NEW);
        assertThat(need(SHOPPING, null).known(Consent.GIVEN).stage()).isEqualTo(Stage.VERIFIED);
    }

    @Test
    void danger_to_life_waits_for_nothing() {
        var urgent = new Need(
                NeedId.next(), MEAL, List.of(), Urgency.IMMEDIATE, 1, null, null, null, null, NOW, NOW, 0, open());

        assertThat(urgent.known(Consent.TO_ASK).stage()).isEqualTo(Stage.VERIFIED);
    }

    @Test
    void a_need_goes_forward_only() {
        var going = need(SHOPPING, null).advanced(Stage.IN_PROGRESS);

        assertThat(going.advanced(Stage.PLANNED).stage()).isEqualTo(Stage.IN_PROGRESS);
    }

    @Test
    void fewer_pieces_than_wanted_meet_it_partly() {
        var three = need(SHOPPING, null, 3);

        assertThat(outcome(three.met(given(3), NOW))).isEqualTo(FULFILLED);
        assertThat(outcome(three.met(given(2), NOW))).isEqualTo(PARTLY);
    }

    @Test
    void a_meal_needs_no_case_and_cash_does() {
        assertThat(outcome(need(MEAL, true).met(given(1), NOW))).isEqualTo(FULFILLED);
        assertThatThrownBy(() -> need(CASH, null).met(given(1), NOW))
                .isInstanceOf(Problem.Refused.class)
                .hasMessage("cash-and-care-need-a-case");
        assertThat(outcome(need(CASH, null).underCase("DS.5211.7.2020").met(given(1), NOW)))
                .isEqualTo(FULFILLED);
    }

    @Test
    void what_was_refused_or_withdrawn_may_be_opened_again_and_what_was_met_may_not() {
        var refused = need(SHOPPING, null).closed(NOT_POSSIBLE, "NO_CAPACITY", null, NOW);
        var withdrawn = need(SHOPPING, null).closed(WITHDRAWN, "DOES_NOT_WANT", null, NOW);
        var met = need(SHOPPING, null).met(given(1), NOW);

        assertThat(refused.openedAgain(Consent.GIVEN, NOW).reopened()).isEqualTo(1);
        assertThat(withdrawn.openedAgain(Consent.GIVEN, NOW).isOpen()).isTrue();
        assertThatThrownBy(() -> met.openedAgain(Consent.GIVEN, NOW)).hasMessage("need-is-met");
    }

    @Test
    void a_closed_need_is_closed() {
        var met = need(SHOPPING, null).met(given(1), NOW);

        assertThatThrownBy(() -> met.met(given(1), NOW)).hasMessage("need-is-closed");
        assertThatThrownBy(() -> met.closed(WITHDRAWN, null, null, NOW)).hasMessage("need-is-closed");
    }

    static Need need(NeedKind kind, @Nullable Boolean cannotSecure) {
        return new Need(
                NeedId.next(), kind, List.of(), kind.urgency(), 1, null, cannotSecure, null, null, NOW, NOW, 0, open());
    }

    static Need need(NeedKind kind, @Nullable Boolean cannotSecure, int quantity) {
        return new Need(
                NeedId.next(),
                kind,
                List.of(),
                kind.urgency(),
                quantity,
                null,
                cannotSecure,
                null,
                null,
                NOW,
                NOW,
                0,
                open());
    }

    static Need.State open() {
        return new Need.State.Open(Stage.NEW);
    }

    static Provided given(int pieces) {
        return new Provided(pieces, 0, 0, null);
    }

    static @Nullable Outcome outcome(Need need) {
        return need.state() instanceof Need.State.Closed end ? end.outcome() : null;
    }

    static NeedKind kind(String code, Urgency urgency, boolean needsCase, boolean asksMeans) {
        return new NeedKind(code, 1, urgency, 480, needsCase, asksMeans, true, Help.OTHER, 0, 0, true, 0);
    }
}

package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JoiningTest {

    static final LocalDate DAY = WatchedTown.MONDAY;

    @Test
    void a_household_is_one_call_and_a_shared_phone_joins_two() {
        var calls = Joining.calls(List.of(
                person(1, home(1, false), "600"), person(2, home(1, false), null), person(3, home(2, false), "600")));

        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.persons()).hasSize(3);
            assertThat(call.phone()).isEqualTo("600");
        });
    }

    @Test
    void a_household_with_a_neutral_script_is_never_joined_with_another() {
        var calls = Joining.calls(List.of(person(1, home(1, true), "600"), person(2, home(2, false), "600")));

        assertThat(calls).extracting(PlannedCall::script).containsExactly("NEUTRAL", "STANDARD");
    }

    @Test
    void the_phone_of_a_dormitory_joins_nobody() {
        var calls = Joining.calls(List.of(shared(1, home(1, false), 30), shared(2, home(2, false), 30)));

        assertThat(calls).hasSize(2);
    }

    @Test
    void of_several_lists_of_a_person_the_nearest_due_date_wins() {
        var late = listed(1, "OLDER", DAY.minusDays(1));
        var later = listed(1, "LONELY", DAY);

        assertThat(Joining.calls(List.of(later, late)))
                .singleElement()
                .satisfies(call -> assertThat(call.persons())
                        .extracting(person -> person.listing().kind())
                        .containsExactly("OLDER"));
    }

    @Test
    void who_wants_no_phone_calls_is_not_rung_up() {
        var home = new DuePerson.Home(uuid(1), null, false, false, null, null, null);

        assertThat(Joining.calls(List.of(person(1, home, "600"))))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.phone()).isNull();
                    assertThat(call.step()).isEqualTo(Step.DISTRICT_WORKER);
                });
    }

    @Test
    void the_narrowest_hours_hold() {
        var home = new DuePerson.Home(uuid(1), null, false, true, LocalTime.of(18, 0), LocalTime.of(22, 0), null);
        var call = Joining.calls(List.of(person(1, home, "600"))).getFirst();

        assertThat(call.from()).isEqualTo(LocalTime.of(18, 0));
        assertThat(call.until()).isEqualTo(LocalTime.of(20, 0));
    }

    private static DuePerson person(int id, DuePerson.Home home, @Nullable String phone) {
        return new DuePerson(uuid(id), home, listing("QUARANTINE", DAY), phone, 2, null, 0, null, false, false, null);
    }

    private static DuePerson shared(int id, DuePerson.Home home, int by) {
        return new DuePerson(uuid(id), home, listing("QUARANTINE", DAY), "600", by, null, 0, null, false, false, null);
    }

    private static DuePerson listed(int id, String kind, LocalDate dueSince) {
        return new DuePerson(
                uuid(id), home(1, false), listing(kind, dueSince), "600", 1, null, 0, null, false, false, null);
    }

    private static DuePerson.Home home(int id, boolean neutral) {
        return new DuePerson.Home(uuid(100 + id), null, neutral, true, null, null, null);
    }

    private static DuePerson.Listing listing(String kind, LocalDate dueSince) {
        return new DuePerson.Listing(
                uuid(7),
                kind,
                "STANDARD",
                LocalTime.of(8, 0),
                LocalTime.of(20, 0),
                dueSince,
                DAY,
                null,
                WatchedTown.at("06:00"));
    }

    private static UUID uuid(int number) {
        return new UUID(0, number);
    }
}

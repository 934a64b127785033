package pl.ostoja.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.Problem;

@StoryTest
class DistrictsStory {

    @Autowired
    Centre centre;

    @Autowired
    Districts districts;

    @Autowired
    Workers workers;

    @BeforeEach
    void thereIsACentre() {
        centre.setUp(workers.systemAct(), Towns.CZESTOCHOWA);
    }

    @Test
    void a_new_district_is_found_at_once_and_a_redrawn_one_too() {
        var north = districts.add(workers.systemAct(), drawn("Północ", "Lipowa 1-45 odd"));
        assertThat(districts.of(AddressText.of("Lipowa 7"))).contains(north);

        districts.change(workers.systemAct(), north, 0, drawn("Północ", "Andersa"));
        assertThat(districts.of(AddressText.of("Lipowa 7"))).isEmpty();
        assertThat(districts.of(AddressText.of("gen. Andersa 3"))).contains(north);
    }

    @Test
    void ten_thousand_addresses_are_looked_up_in_one_go() {
        var lines =
                IntStream.range(0, 2_000).mapToObj(n -> "Uliczna " + word(n)).toList();
        var north = districts.add(workers.systemAct(), new NewDistrict("Północ", null, lines, null));
        var addresses = IntStream.range(0, 10_000)
                .mapToObj(n -> AddressText.of("Uliczna " + word(n % 2_000) + " 4, Częstochowa"))
                .toList();

        var start = System.nanoTime();
        assertThat(districts.ofAll(addresses))
                .hasSize(10_000)
                .allSatisfy(found -> assertThat(found).contains(north));
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void a_name_stands_once_and_a_stale_change_is_held_back() {
        var north = districts.add(workers.systemAct(), drawn("Północ", "Lipowa"));
        var act = workers.systemAct();

        assertThatThrownBy(() -> districts.add(act, drawn("PÓŁNOC", "Polna"))).isInstanceOf(Problem.Refused.class);
        districts.change(workers.systemAct(), north, 0, drawn("Północ", "Polna"));
        assertThatThrownBy(() -> districts.change(act, north, 0, drawn("Północ", "Dębowa")))
                .isInstanceOf(Problem.Stale.class);
    }

    @Test
    void an_unreadable_line_is_refused_by_name() {
        var act = workers.systemAct();

        assertThatThrownBy(() -> districts.add(act, drawn("Północ", "12-14")))
                .isInstanceOfSatisfying(
                        Problem.Refused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("12-14"));
    }

    private static NewDistrict drawn(String name, String line) {
        return new NewDistrict(name, null, List.of(line), null);
    }

    private static String word(int number) {
        return "w" + letters(number);
    }

    private static String letters(int number) {
        return number < 20 ? "" + (char) ('a' + number) : letters(number / 20) + (char) ('a' + number % 20);
    }
}

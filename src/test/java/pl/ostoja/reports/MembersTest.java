package pl.ostoja.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MembersTest {

    @Test
    void what_is_written_is_read_again_each_once_and_in_order() {
        var members = new Members();
        List.of(300, 1, 7, 300, 2_000_000_000, 128, 127, 0, 1).forEach(members::add);

        assertThat(read(members.written())).containsExactly(0, 1, 7, 127, 128, 300, 2_000_000_000);
    }

    @Test
    void nobody_is_nothing() {
        assertThat(new Members().written()).isEmpty();
    }

    @Test
    void numbers_that_were_written_can_be_added_to_others() {
        var members = new Members();
        members.add(5);
        members.addAll(withOnly(9).written());

        assertThat(read(members.written())).containsExactly(5, 9);
    }

    @Test
    void ten_thousand_of_a_million_take_little_more_than_a_byte_each() {
        var numbers = new Random(1).ints(10_000, 0, 1_000_000).boxed().toList();
        var members = new Members();
        numbers.forEach(members::add);

        assertThat(read(members.written())).containsExactlyElementsOf(new TreeSet<>(numbers));
        assertThat(members.written().length).isLessThan(16_000);
    }

    private static Members withOnly(int number) {
        var members = new Members();
        members.add(number);
        return members;
    }

    private static List<Integer> read(byte[] written) {
        var numbers = new ArrayList<Integer>();
        Members.read(written, numbers::add);
        return numbers;
    }
}

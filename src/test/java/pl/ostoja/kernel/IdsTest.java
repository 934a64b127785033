package pl.ostoja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdsTest {

    @Test
    void ids_stand_in_the_order_in_which_they_were_made() {
        var made = Stream.generate(Ids::next).limit(10_000).map(UUID::toString).toList();

        assertThat(made).doesNotHaveDuplicates().isSorted();
        assertThat(UUID.fromString(made.getFirst()).version()).isEqualTo(7);
    }
}

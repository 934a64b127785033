package pl.ostoja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Vectors collected from six public test suites.
class PeselVectorsTest {

    private static final Path VECTORS = Path.of("../shared/data/identifiers/identifier_vectors.csv");

    private record Vector(String value, boolean valid, String birthDate, String sex, String note) {

        static Vector of(String line) {
            var cells = line.split(",", -1);
            return new Vector(cells[1], cells[2].equals("valid"), cells[3], cells[4], cells[5]);
        }

        boolean isConvention() {
            return note.contains("accepted by that library");
        }
    }

    @BeforeEach
    void they_are_here() {
        assumeTrue(Files.exists(VECTORS), "skipped: no identifier vectors beside the repository");
    }

    @Test
    void every_vector_is_judged_as_expected() throws IOException {
        assertThat(vectors("PESEL")).hasSizeGreaterThan(100).allSatisfy(vector -> {
            var read = Pesel.of(vector.value);
            assertThat(read.isPresent()).as(vector.value).isEqualTo(vector.valid);
            read.ifPresent(pesel -> {
                assertThat(pesel.birthDate()).hasToString(vector.birthDate);
                assertThat(pesel.sex() == Sex.MALE ? "M" : "F").isEqualTo(vector.sex);
            });
        });
    }

    @Test
    void a_date_that_does_not_exist_is_told_apart_from_a_wrong_check_digit() throws IOException {
        assertThat(vectors("PESEL_DATE_PART"))
                .isNotEmpty()
                .allSatisfy(vector -> assertThat(Pesel.faultOf(vector.value).filter(Pesel.Fault.NO_SUCH_DATE::equals))
                        .as(vector.note)
                        .matches(fault -> fault.isEmpty() == vector.valid));
    }

    private static List<Vector> vectors(String kind) throws IOException {
        try (var lines = Files.lines(VECTORS)) {
            return lines.filter(line -> line.startsWith(kind + ","))
                    .map(Vector::of)
                    .filter(vector -> !vector.isConvention())
                    .toList();
        }
    }
}

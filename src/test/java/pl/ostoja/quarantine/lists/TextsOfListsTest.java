package pl.ostoja.quarantine.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.quarantine.lists.columns.Basis;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.content.FileKind;
import pl.ostoja.quarantine.situation.Measure;
import pl.ostoja.quarantine.situation.SituationReading;

class TextsOfListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everything_that_can_be_said_about_a_list_has_a_text(String language) throws IOException {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(
                getClass().getResourceAsStream("/messages/quarantine/" + language + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(texts.stringPropertyNames()).containsAll(keys());
    }

    private static List<String> keys() {
        return Stream.of(
                        codes("list.reason", Arrays.stream(Reason.values()).map(Reason::code)),
                        codes(
                                "list.refused",
                                Arrays.stream(Reading.Why.values()).map(Reading.Why::code)),
                        codes("list.kind", Arrays.stream(FileKind.values()).map(FileKind::code)),
                        codes("list.column", Arrays.stream(Column.values()).map(Column::code)),
                        codes("list.basis", Arrays.stream(Basis.values()).map(Basis::code)),
                        codes(
                                "situation.measure",
                                Arrays.stream(Measure.values()).map(Measure::code)),
                        codes(
                                "situation.refused",
                                Arrays.stream(SituationReading.Why.values()).map(SituationReading.Why::code)))
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> codes(String kind, Stream<String> codes) {
        return codes.map(code -> "quarantine." + kind + "." + code);
    }
}

package pl.ostoja.quarantine.situation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.ostoja.quarantine.lists.text.Letters;

/// Where in a file what stands.
record SituationColumns(
        Map<Measure, Integer> measures,
        Optional<Integer> unit,
        Optional<Integer> names,
        Optional<Integer> day,
        Optional<Integer> reportDay,
        List<String> unknown) {

    private static final List<String> UNITS = List.of("teryt", "kod teryt", "kod");
    // A county has two names in its row; its own one counts.
    private static final List<String> NAMES = List.of("powiat miasto", "powiat", "wojewodztwo");
    private static final List<String> DAYS = List.of("stan rekordu na", "stan na dzien", "stan na", "data", "dzien");
    private static final List<String> REPORT_DAYS = List.of("data raportu");

    static SituationColumns of(List<String> header) {
        var measures = new EnumMap<Measure, Integer>(Measure.class);
        var others = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            var name = Letters.folded(header.get(i));
            Measure.named(name)
                    .ifPresentOrElse(
                            measure -> measures.putIfAbsent(measure, index), () -> others.putIfAbsent(name, index));
        }
        return new SituationColumns(
                measures,
                first(UNITS, others),
                first(NAMES, others),
                first(DAYS, others),
                first(REPORT_DAYS, others),
                unknown(others, header));
    }

    private static Optional<Integer> first(List<String> names, Map<String, Integer> columns) {
        return names.stream().filter(columns::containsKey).findFirst().map(columns::get);
    }

    private static List<String> unknown(Map<String, Integer> others, List<String> header) {
        var unknown = new ArrayList<>(others.keySet());
        List.of(UNITS, NAMES, DAYS, REPORT_DAYS).forEach(unknown::removeAll);
        unknown.remove("");
        return unknown.stream().map(others::get).sorted().map(header::get).toList();
    }
}

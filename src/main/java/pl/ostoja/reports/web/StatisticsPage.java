package pl.ostoja.reports.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.ostoja.reports.Cut;
import pl.ostoja.reports.Period;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.Sheet;

/// The statistics of a period, with one figure cut into parts when one was chosen.
public record StatisticsPage(
        Period period,
        List<StatisticsRow> rows,
        @Nullable String chosen,
        Map<Cut, List<StatisticsSlice>> cuts,
        boolean outsider,
        int threshold) {

    private static final List<String> SECTIONS = List.of("confinement", "contact", "requests", "help", "forces");

    public String link(String code) {
        return "/figures?first=" + period.first() + "&last=" + period.last() + "&figure=" + code;
    }

    public String records(String code) {
        return "/figures/" + code + "/records?first=" + period.first() + "&last=" + period.last();
    }

    /// The figures by what they are about, in the order of a day: who is confined, who was talked to, what was asked
    /// for, what was given, who carried it.
    public Map<String, List<StatisticsRow>> sections() {
        var sections = new LinkedHashMap<String, List<StatisticsRow>>();
        SECTIONS.forEach(section -> sections.put(section, new ArrayList<>()));
        rows.forEach(row ->
                sections.computeIfAbsent(row.section(), _ -> new ArrayList<>()).add(row));
        sections.values().removeIf(List::isEmpty);
        return sections;
    }

    Sheet sheet(Page page) {
        List<List<@Nullable Object>> lines = rows.stream()
                .map(row -> Arrays.<@Nullable Object>asList(
                        page.t("figure." + row.code()),
                        row.shown().value() == null
                                ? row.shown().in(page)
                                : row.shown().value(),
                        page.word("reports.unit", row.unit())))
                .toList();
        return new Sheet(
                "statystyka-" + period.first() + "-" + period.last(),
                List.of(page.t("reports.figure"), page.t("reports.value"), page.t("reports.unit")),
                lines);
    }
}

package pl.ostoja.quarantine.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.intake.OfficialList;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.Sheet;

/// The answer to a sender as a table: number of the row, what becomes of it and why in words, and the row as it came.
public final class ReturnSheet {

    private ReturnSheet() {}

    static Sheet of(Page page, OfficialList list, List<ListRowView> rows) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var columns = new ArrayList<>(
                List.of(page.t("quarantine.row"), page.t("quarantine.fate"), page.t("quarantine.reason")));
        for (var column = 1; column <= width; column++) {
            columns.add(page.t("quarantine.column", column));
        }
        return new Sheet(
                page.t("quarantine.answer.name", list.day().toString()),
                columns,
                rows.stream().map(row -> line(page, row, width)).toList());
    }

    /// Why this row, in words: the reason of its fate and everything flagged.
    public static String reasons(Page page, ListRowView row) {
        return Stream.concat(Stream.ofNullable(row.why()), row.flags().stream())
                .distinct()
                .map(code -> reason(page, code, row))
                .collect(Collectors.joining("; "));
    }

    private static String reason(Page page, String code, ListRowView row) {
        var own = "quarantine.why." + code;
        if (page.texts().has(own)) {
            return page.t(own, row.twin() == null ? "" : row.twin(), page.date(row.wasEnd()), page.date(row.lastDay()));
        }
        return row.remarks().stream()
                .filter(remark -> remark.reason().equals(code))
                .findFirst()
                .map(remark -> RemarkWords.of(page, code, remark.was(), remark.is()))
                .orElseGet(() -> RemarkWords.of(page, code, "", ""));
    }

    private static List<@Nullable Object> line(Page page, ListRowView row, int width) {
        var line = new ArrayList<@Nullable Object>();
        line.add(row.number());
        line.add(row.fate() == null ? "" : page.word("quarantine.fate", row.fate()));
        line.add(reasons(page, row));
        for (var column = 0; column < width; column++) {
            line.add(column < row.cells().size() ? row.cells().get(column) : "");
        }
        return line;
    }
}

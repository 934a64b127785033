package pl.ostoja.quarantine.lists;

import org.dhatim.fastexcel.Worksheet;

/// Fills a sheet with texts written as semicolon-separated lines.
final class SheetFilling {

    private SheetFilling() {}

    static void of(Worksheet sheet, String lines) {
        var rows = lines.split("\n", -1);
        for (int row = 0; row < rows.length; row++) {
            var cells = rows[row].split(";", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
    }
}

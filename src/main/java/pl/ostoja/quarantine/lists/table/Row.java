package pl.ostoja.quarantine.lists.table;

import java.util.List;

/// One row of a table. Numbers start at 1 and are those a spreadsheet shows, blank rows counted.
public record Row(int number, List<Cell> cells, boolean isHidden) {

    public Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}

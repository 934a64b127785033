package pl.ostoja.reports.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.reports.FigureRecord;
import pl.ostoja.reports.Period;

/// One page of the list behind a number.
public record RecordList(
        String code,
        Period period,
        @Nullable BigDecimal value,
        List<FigureRecord> records,
        int offset,
        int size,
        String path,
        String kinds,
        String origins) {

    public boolean hasMore() {
        return records.size() == size;
    }

    public String next() {
        return path + "&offset=" + (offset + size);
    }

    public String export(String form) {
        return "/figures/" + code + "/records." + form + "?first=" + period.first() + "&last=" + period.last();
    }
}

package pl.ostoja.quarantine.situation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.ostoja.quarantine.lists.table.TextBook;
import pl.ostoja.quarantine.lists.text.Delimiter;
import pl.ostoja.quarantine.lists.text.EncodingDetection;
import pl.ostoja.quarantine.lists.text.Letters;
import pl.ostoja.quarantine.situation.SituationReading.Complaint;
import pl.ostoja.quarantine.situation.SituationReading.Refused;
import pl.ostoja.quarantine.situation.SituationReading.Why;

/// One text of the ministry, from its header to its rows.
final class SituationTable {

    private static final Set<String> NOT_PUBLISHED =
            Set.of("", "-", "null", "bd", "b d", "nd", "n d", "brak", "brak danych");

    private final String file;
    private final List<CsvRecord> records;
    private final SituationColumns columns;
    private final List<Complaint> complaints = new ArrayList<>();

    private SituationTable(String file, List<CsvRecord> records) {
        this.file = file;
        this.records = records;
        this.columns = SituationColumns.of(
                records.isEmpty() ? List.of() : records.getFirst().getFields());
    }

    static SituationTable of(String file, byte[] bytes) {
        var text = new String(bytes, EncodingDetection.of(bytes).encoding().charset()).replaceFirst("^\uFEFF", "");
        try (var reader = TextBook.records(new StringReader(text), Delimiter.of(text))) {
            var records = reader.stream()
                    .filter(record -> record.getFields().stream().anyMatch(field -> !field.isBlank()))
                    .toList();
            return new SituationTable(file, records);
        } catch (CsvParseException | IOException unreadable) {
            return new SituationTable(file, List.of());
        }
    }

    SituationReading read() {
        if (records.size() < 2) {
            return new Refused(file, Why.EMPTY);
        } else if (columns.measures().isEmpty()) {
            return new Refused(file, Why.NO_MEASURES);
        }
        var days = new DayOfRow(columns, file);
        var rows = records.stream()
                .skip(1)
                .flatMap(record -> row(record, days).stream())
                .toList();
        return rows.isEmpty() && !complaints.isEmpty()
                ? new Refused(file, lacks("unit") ? Why.NO_UNITS : Why.NO_DAY)
                : new SituationReading.Rows(file, rows, columns.unknown(), List.copyOf(complaints));
    }

    private Optional<SituationRow> row(CsvRecord record, DayOfRow days) {
        var day = days.of(record);
        var unit = unit(record);
        if (day.isEmpty()) {
            complain(record, "day", days.written(record));
        }
        if (unit.isEmpty()) {
            complain(
                    record,
                    "unit",
                    columns.unit().map(index -> field(record, index)).orElse(""));
        }
        return day.flatMap(
                known -> unit.map(part -> new SituationRow(known, part, name(record), Map.copyOf(measures(record)))));
    }

    /// Without codes the names of voivodeships tell; a file with neither is about the whole country.
    private Optional<Unit> unit(CsvRecord record) {
        if (columns.unit().isPresent()) {
            return Unit.written(field(record, columns.unit().get()));
        }
        return columns.names().isEmpty() ? Optional.of(Unit.COUNTRY) : Unit.named(name(record));
    }

    private boolean lacks(String column) {
        return complaints.stream().anyMatch(complaint -> complaint.column().equals(column));
    }

    private String name(CsvRecord record) {
        return columns.names().map(index -> Letters.tidy(field(record, index))).orElse("Cały kraj");
    }

    private Map<Measure, BigDecimal> measures(CsvRecord record) {
        var measures = new EnumMap<Measure, BigDecimal>(Measure.class);
        columns.measures().forEach((measure, index) -> {
            var written = field(record, index);
            if (!NOT_PUBLISHED.contains(Letters.folded(written))) {
                number(written)
                        .ifPresentOrElse(
                                number -> measures.put(measure, number),
                                () -> complain(record, measure.code(), written));
            }
        });
        return measures;
    }

    private static Optional<BigDecimal> number(String written) {
        var plain = written.replaceAll("[\\s\u00A0\u202F]", "").replace(',', '.');
        return plain.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private void complain(CsvRecord record, String column, String written) {
        complaints.add(new Complaint((int) record.getStartingLineNumber(), column, written));
    }

    static String field(CsvRecord record, int index) {
        return index < record.getFieldCount() ? record.getField(index) : "";
    }
}

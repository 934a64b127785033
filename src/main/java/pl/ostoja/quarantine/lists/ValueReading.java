package pl.ostoja.quarantine.lists;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pl.ostoja.kernel.Pesel;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.table.Cell;
import pl.ostoja.quarantine.lists.text.Mojibake;
import pl.ostoja.quarantine.lists.text.TypedText;

/// Puts right, value by value, what spreadsheets and programs spoil on the way, and remarks on every change.
final class ValueReading {

    private static final int LONGEST = 2000;
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{2}-\\d{3}");
    private static final Pattern HOUSE_AS_MONTH = Pattern.compile(
            "(?iU)\\d{1,2}[-. ](sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*");

    private final List<Remark> remarks;
    private final Map<Column, String> values = new EnumMap<>(Column.class);

    ValueReading(List<Remark> remarks) {
        this.remarks = remarks;
    }

    Map<Column, String> values() {
        return values;
    }

    void read(Column column, Cell cell) {
        remarkOnFormula(column, cell);
        // Letters first: part of a misread letter may look like a stray control character.
        var text = TypedText.plain(withLetters(column, cell.text()));
        if (text.length() > LONGEST) {
            remarks.add(Remark.of(Reason.CELL_TOO_LONG, column, text.substring(0, 100)));
            return;
        }
        values.put(
                column,
                switch (column) {
                    case PESEL -> pesel(text);
                    case PHONE, OTHER_PHONE -> phone(column, text);
                    case POSTAL_CODE -> postalCode(text);
                    case KIND -> kind(text);
                    case HOUSE, FLAT, ADDRESS -> house(column, cell, text);
                    default -> text;
                });
    }

    private void remarkOnFormula(Column column, Cell cell) {
        if (cell instanceof Cell.Formula formula && !formula.reachesOut()) {
            remarks.add(Remark.corrected(Reason.FORMULA_VALUE_USED, column, "=" + formula.expression(), cell.text()));
        } else if (TypedText.isLikeFormula(cell.text())) {
            remarks.add(Remark.corrected(Reason.FORMULA_KEPT_AS_TEXT, column, cell.text(), cell.text()));
        }
    }

    private String withLetters(Column column, String text) {
        var repaired = Mojibake.repaired(text);
        if (!repaired.equals(text)) {
            remarks.add(Remark.corrected(Reason.LETTERS_REPAIRED, column, text, repaired));
        }
        if (column.isName() ? Mojibake.hasLostLettersInName(repaired) : Mojibake.hasLostLetters(repaired)) {
            remarks.add(Remark.of(Reason.LETTERS_LOST, column, repaired));
        }
        return repaired;
    }

    private String pesel(String text) {
        return switch (Pesel.repaired(text)) {
            case Pesel.Reading.Number(var pesel, var written) -> {
                if (written.replaceAll("[ -]", "").length() < pesel.digits().length()) {
                    remarks.add(Remark.corrected(Reason.PESEL_RESTORED, Column.PESEL, written, pesel.digits()));
                }
                yield pesel.digits();
            }
            case Pesel.Reading.Faulty(var written, var fault) -> {
                boolean areDigitsLost = fault == Pesel.Fault.ROUNDED_BY_A_SPREADSHEET || written.matches("\\d{7}0{4}");
                remarks.add(Remark.of(
                        areDigitsLost ? Reason.PESEL_DIGITS_LOST : Reason.PESEL_WRONG, Column.PESEL, written));
                yield written;
            }
        };
    }

    private String phone(Column column, String text) {
        int numbers = PhoneNumber.allIn(text).size();
        if (numbers == 0) {
            remarks.add(Remark.of(Reason.PHONE_UNREADABLE, column, text));
        } else if (numbers > 1) {
            remarks.add(Remark.of(Reason.SEVERAL_PHONES, column, text));
        }
        return text;
    }

    private String postalCode(String text) {
        var bare = text.replaceAll("[ –—]", "").replaceAll("-+", "-");
        var digits = bare.replace("-", "");
        boolean isNumber = digits.matches("\\d{3,5}") && !bare.contains("-") || digits.matches("\\d{5}");
        var code = isNumber ? "0".repeat(5 - digits.length()) + digits : bare;
        var dashed = code.matches("\\d{5}") ? code.substring(0, 2) + "-" + code.substring(2) : code;
        if (!POSTAL_CODE.matcher(dashed).matches()) {
            remarks.add(Remark.of(Reason.POSTAL_CODE_WRONG, Column.POSTAL_CODE, text));
        }
        return dashed;
    }

    private String kind(String text) {
        if (ListedStatus.in(text).isEmpty()) {
            remarks.add(Remark.of(Reason.KIND_UNKNOWN, Column.KIND, text));
        }
        return text;
    }

    /// 12/3 typed into a spreadsheet becomes the twelfth of March.
    private String house(Column column, Cell cell, String text) {
        boolean isDate =
                cell.value() instanceof Cell.Number number && number.day().isPresent();
        if (isDate || HOUSE_AS_MONTH.matcher(text).matches()) {
            remarks.add(Remark.of(Reason.HOUSE_TURNED_INTO_DATE, column, text));
        }
        return text;
    }
}

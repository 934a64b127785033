package pl.ostoja.quarantine.lists.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// The tables of a web page, one below the other, as many office programs write them under the name of a workbook.
public record WebPageBook(String page) implements Book {

    private static final Sheet ONLY = new Sheet(0, "", false);
    private static final int WIDEST = 200;

    /// What ends a row or a cell is often left out, so only beginnings are looked for.
    private static final Pattern TAG =
            Pattern.compile("<(/?)(tr|td|th|table|script|style)\\b([^>]*)>", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPAN = Pattern.compile("colspan\\s*=\\s*[\"']?(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("<(br|p|div)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Sheet> sheets() {
        return List.of(ONLY);
    }

    @Override
    public boolean isBase1904() {
        return false;
    }

    @Override
    public void rows(Sheet sheet, RowVisitor visitor) {
        var rows = new Rows(visitor);
        var tag = TAG.matcher(page);
        var from = 0;
        while (rows.isOpen && tag.find()) {
            rows.text(page.substring(from, tag.start()));
            rows.tag(tag);
            from = tag.end();
        }
        rows.endRow();
    }

    /// Rows as they come together from tags and the text between them.
    private static final class Rows {

        private final RowVisitor visitor;
        private final List<Cell> cells = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int number;
        private int span;
        private boolean isOpen = true;

        Rows(RowVisitor visitor) {
            this.visitor = visitor;
        }

        void text(String between) {
            if (span > 0) {
                text.append(between);
            }
        }

        void tag(Matcher tag) {
            endCell();
            var isEnd = !tag.group(1).isEmpty();
            switch (tag.group(2).toLowerCase(Locale.ROOT)) {
                case "td", "th" -> span = isEnd ? 0 : span(tag.group(3));
                default -> endRow();
            }
        }

        private void endCell() {
            if (span > 0) {
                var words = HtmlUtils.htmlUnescape(
                        ANY.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll(""));
                cells.add(
                        words.isBlank()
                                ? Cell.BLANK
                                : new Cell.Text(words.replace('\u00A0', ' ').strip()));
                for (var n = 1; n < span; n++) {
                    cells.add(Cell.BLANK);
                }
            }
            text.setLength(0);
            span = 0;
        }

        private void endRow() {
            endCell();
            if (!cells.isEmpty() && isOpen) {
                number++;
                isOpen = visitor.visit(new Row(number, List.copyOf(cells), false));
            }
            cells.clear();
        }

        private static int span(String attributes) {
            var written = SPAN.matcher(attributes);
            return written.find() ? Math.clamp(Integer.parseInt(written.group(1)), 1, WIDEST) : 1;
        }
    }
}

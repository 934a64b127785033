package pl.ostoja.quarantine.lists.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.util.RecordFormatException;
import pl.ostoja.quarantine.lists.content.Content;
import pl.ostoja.quarantine.lists.content.Ole;
import pl.ostoja.quarantine.lists.content.Password;

/// An XLS workbook (Excel 97–2003), read event by event.
public final class XlsBook implements Book {

    private final Content content;
    private final Optional<Password> password;
    private final List<Sheet> sheets;
    private final boolean base1904;

    private XlsBook(Content content, Optional<Password> password, Contents contents) {
        this.content = content;
        this.password = password;
        this.sheets = contents.sheets();
        this.base1904 = contents.base1904;
    }

    /// @throws EncryptedDocumentException when the password is missing or wrong
    public static XlsBook open(Content content, Optional<Password> password) throws IOException {
        var contents = new Contents();
        var request = new HSSFRequest();
        request.addListener(contents::add, BoundSheetRecord.sid);
        request.addListener(contents::add, DateWindow1904Record.sid);
        process(content, password, request);
        return new XlsBook(content, password, contents);
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public boolean isBase1904() {
        return base1904;
    }

    @Override
    public void rows(Sheet sheet, RowVisitor visitor) throws IOException {
        var rows = new XlsRows(sheet.index(), base1904, visitor);
        process(content, password, rows.request());
        rows.finish();
    }

    private static void process(Content content, Optional<Password> password, HSSFRequest request) throws IOException {
        // The event reader takes its password from the thread; it is taken back at once.
        Biff8EncryptionKey.setCurrentUserPassword(password.map(Password::value).orElse(null));
        try (var files = Ole.files(content)) {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
        } catch (EncryptedDocumentException locked) {
            throw locked;
        } catch (HSSFUserException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) { // what POI throws on damaged records
            throw new IOException("the workbook is damaged", broken);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static final class Contents {

        private final List<BoundSheetRecord> bound = new ArrayList<>();
        private boolean base1904;

        void add(org.apache.poi.hssf.record.Record record) {
            switch (record) {
                case BoundSheetRecord sheet -> bound.add(sheet);
                case DateWindow1904Record window -> base1904 = window.getWindowing() == 1;
                default -> {}
            }
        }

        List<Sheet> sheets() {
            var ordered = BoundSheetRecord.orderByBofPosition(bound);
            var sheets = new ArrayList<Sheet>();
            for (int i = 0; i < ordered.length; i++) {
                sheets.add(new Sheet(i, ordered[i].getSheetname(), ordered[i].isHidden() || ordered[i].isVeryHidden()));
            }
            return sheets;
        }
    }
}

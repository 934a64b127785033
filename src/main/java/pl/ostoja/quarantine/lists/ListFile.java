package pl.ostoja.quarantine.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import pl.ostoja.quarantine.lists.Reading.Why;
import pl.ostoja.quarantine.lists.content.Content;
import pl.ostoja.quarantine.lists.content.FileKind;
import pl.ostoja.quarantine.lists.content.Fingerprint;
import pl.ostoja.quarantine.lists.content.Opened;
import pl.ostoja.quarantine.lists.content.Opening;

/// Reads a file that somebody sent as an official list.
public final class ListFile {

    private ListFile() {}

    /// Looks through the file and says what is in it. Call it again with the answers a person gave.
    ///
    /// @throws IOException when the file itself cannot be read; a damaged one is a [Reading.NotATable]
    public static Reading open(Path file, ReadOptions options) throws IOException {
        var fingerprint = Fingerprint.of(file);
        try {
            var opened = new Opening(options.password(), options.table().member()).open(file);
            return read(fingerprint, opened, options);
        } catch (EncryptedDocumentException locked) {
            return new Reading.NeedsPassword(
                    fingerprint, FileKind.XLS, options.password().isPresent());
        } catch (Content.TooLarge tooLarge) {
            return new Reading.NotATable(fingerprint, FileKind.ARCHIVE, Why.TOO_LARGE);
        } catch (IOException damaged) {
            return new Reading.NotATable(fingerprint, FileKind.of(file), Why.DAMAGED);
        }
    }

    private static Reading read(String fingerprint, Opened opened, ReadOptions options) throws IOException {
        return switch (opened) {
            case Opened.Readable(var kind, var content) ->
                new TableReading(fingerprint, Table.of(kind, content, options), options).read();
            case Opened.Locked(var kind, var wasTried) -> new Reading.NeedsPassword(fingerprint, kind, wasTried);
            case Opened.SeveralFiles(var names) -> new Reading.SeveralFiles(fingerprint, names);
            case Opened.NotATable(var kind) -> new Reading.NotATable(fingerprint, kind, Why.WRONG_KIND);
            case Opened.Empty() -> new Reading.Empty(fingerprint, List.of());
        };
    }
}

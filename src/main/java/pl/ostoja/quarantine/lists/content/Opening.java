package pl.ostoja.quarantine.lists.content;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Recognises a file by its bytes and unwraps it until a table lies open or a person must help.
public record Opening(Optional<Password> password, Optional<String> member) {

    public Opened open(Path path) throws IOException {
        return open(Content.of(path), true);
    }

    private Opened open(Content content, boolean isOutermost) throws IOException {
        var start = content.start(FileKind.ENOUGH);
        if (start.length == 0) {
            return new Opened.Empty();
        }
        var kind = FileKind.of(start);
        return switch (kind) {
            case TEXT -> new Opened.Readable(FileKind.TEXT, content);
            case WEB_PAGE ->
                FileKind.holdsTable(start) ? new Opened.Readable(kind, content) : new Opened.NotATable(kind);
            case OLE -> openOle(content);
            case ZIP -> content instanceof Content.Plain(var path) ? openZip(path) : openPackedZip(content);
            case GZIP ->
                content instanceof Content.Plain(var path) && isOutermost
                        ? open(new Content.Gzipped(path), false)
                        : new Opened.NotATable(FileKind.ARCHIVE);
            default -> new Opened.NotATable(kind);
        };
    }

    private Opened openZip(Path path) throws IOException {
        try (var archive = new Archive(path, password)) {
            var kind = archive.documentKind();
            if (kind.isPresent()) {
                return document(kind.get(), Content.of(path));
            }
            var names = archive.names();
            if (names.isEmpty()) {
                return new Opened.Empty();
            }
            var name = names.size() == 1 ? Optional.of(names.getFirst()) : member.filter(names::contains);
            if (name.isEmpty()) {
                return new Opened.SeveralFiles(names);
            }
            return archive.isOpenFor(name.get())
                    ? open(new Content.Zipped(path, name.get(), password), false)
                    : new Opened.Locked(FileKind.ZIP, password.isPresent());
        }
    }

    /// A workbook inside an archive; an archive inside an archive is left to a person.
    private static Opened openPackedZip(Content content) throws IOException {
        var kind = Archive.documentKind(content.allBytes());
        return document(kind.orElse(FileKind.ARCHIVE), content);
    }

    private static Opened document(FileKind kind, Content content) {
        return kind == FileKind.XLSX ? new Opened.Readable(kind, content) : new Opened.NotATable(kind);
    }

    private Opened openOle(Content content) throws IOException {
        try (var files = Ole.files(content)) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return unlock(files);
            } else if (root.hasEntryCaseInsensitive("Workbook")) {
                return new Opened.Readable(FileKind.XLS, content);
            } else if (root.hasEntryCaseInsensitive("Book")) {
                return new Opened.NotATable(FileKind.OLD_EXCEL);
            }
            return new Opened.NotATable(
                    root.hasEntryCaseInsensitive("WordDocument") ? FileKind.WORD : FileKind.UNKNOWN);
        }
    }

    private Opened unlock(POIFSFileSystem files) throws IOException {
        try {
            var decryptor = new EncryptionInfo(files).getDecryptor();
            boolean isOpen = decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                    || password.isPresent()
                            && decryptor.verifyPassword(password.get().value());
            if (!isOpen) {
                return new Opened.Locked(FileKind.XLSX, password.isPresent());
            }
            try (var in = decryptor.getDataStream(files)) {
                var bytes = in.readNBytes(Content.MEMORY_LIMIT + 1);
                if (bytes.length > Content.MEMORY_LIMIT) {
                    throw new Content.TooLarge();
                }
                return open(new Content.Unlocked(bytes), false);
            }
        } catch (GeneralSecurityException | EncryptedDocumentException unknownCipher) {
            throw new IOException("the workbook is locked in an unknown way", unknownCipher);
        }
    }
}

package pl.ostoja.quarantine.lists.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.AbstractFileHeader;
import net.lingala.zip4j.model.FileHeader;

/// A ZIP archive: an office document, or a wrapping around some files.
final class Archive implements AutoCloseable {

    private static final Map<String, FileKind> DOCUMENTS = Map.of(
            "xl/workbook.xml", FileKind.XLSX,
            "xl/workbook.bin", FileKind.BINARY_WORKBOOK,
            "word/document.xml", FileKind.WORD,
            "META-INF/manifest.xml", FileKind.OPEN_DOCUMENT);

    private final ZipFile zip;

    Archive(Path path, Optional<Password> password) {
        zip = new ZipFile(path.toFile(), password.map(Password::characters).orElse(null));
    }

    /// The document this archive is, if it is one.
    Optional<FileKind> documentKind() throws ZipException {
        return documentKind(zip.getFileHeaders().stream().map(FileHeader::getFileName));
    }

    /// The same for an archive in memory; the names in an archive are never compressed.
    static Optional<FileKind> documentKind(byte[] archive) {
        var names = new String(archive, StandardCharsets.ISO_8859_1);
        return documentKind(DOCUMENTS.keySet().stream().filter(names::contains));
    }

    private static Optional<FileKind> documentKind(Stream<String> names) {
        return names.flatMap(name -> Optional.ofNullable(DOCUMENTS.get(name)).stream())
                .findFirst();
    }

    /// Names of the files inside that could be somebody's list.
    List<String> names() throws ZipException {
        return zip.getFileHeaders().stream()
                .filter(header -> !header.isDirectory())
                .map(FileHeader::getFileName)
                .filter(name -> !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store"))
                .toList();
    }

    /// Whether the member can be read: it is not locked, or the password fits.
    boolean isOpenFor(String name) throws IOException {
        var header = zip.getFileHeader(name);
        if (!Optional.ofNullable(header).map(AbstractFileHeader::isEncrypted).orElse(false)) {
            return true;
        }
        // The old cipher lets one wrong password in 256 pass, so only the checksum at the end of the member decides.
        try (var in = zip.getInputStream(header)) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (ZipException wrong) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

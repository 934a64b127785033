package pl.ostoja.quarantine.lists.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.AbstractFileHeader;
import net.lingala.zip4j.model.FileHeader;

/// A ZIP archive: an office document, or a wrapping around some files.
final class Archive implements AutoCloseable {

    private final ZipFile zip;

    Archive(Path path, Optional<Password> password) {
        zip = new ZipFile(path.toFile(), password.map(Password::characters).orElse(null));
    }

    /// The document this archive is, if it is one.
    Optional<FileKind> documentKind() throws ZipException {
        return documentKind(zip.getFileHeaders().stream().map(FileHeader::getFileName));
    }

    static Optional<FileKind> documentKind(InputStream bytes) throws IOException {
        var names = Stream.<String>builder();
        try (var in = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return documentKind(names.build());
    }

    private static Optional<FileKind> documentKind(Stream<String> names) {
        return names.flatMap(name -> switch (name) {
                    case "xl/workbook.xml" -> Stream.of(FileKind.XLSX);
                    case "xl/workbook.bin" -> Stream.of(FileKind.BINARY_WORKBOOK);
                    case "word/document.xml" -> Stream.of(FileKind.WORD);
                    case "META-INF/manifest.xml" -> Stream.of(FileKind.OPEN_DOCUMENT);
                    default -> Stream.empty();
                })
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

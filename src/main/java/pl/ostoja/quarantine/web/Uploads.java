package pl.ostoja.quarantine.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.web.multipart.MultipartFile;
import pl.ostoja.kernel.Problem;

/// Puts an uploaded file on disk for as long as somebody reads it.
final class Uploads {

    private Uploads() {}

    static <T> T onDisk(MultipartFile upload, Function<Path, T> reader) {
        if (upload.isEmpty()) {
            throw new Problem.Refused("file-is-missing");
        }
        try {
            var folder = Files.createTempDirectory("ostoja-upload-");
            var file = folder.resolve("file");
            try {
                upload.transferTo(file);
                return reader.apply(file);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The last part of the name, on one line: some browsers send the whole path.
    static String name(MultipartFile upload) {
        var name = upload.getOriginalFilename();
        return name == null || name.isBlank()
                ? "?"
                : name.replaceFirst("(?s)^.*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", " ")
                        .strip();
    }
}

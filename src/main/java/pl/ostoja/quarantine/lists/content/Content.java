package pl.ostoja.quarantine.lists.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import net.lingala.zip4j.ZipFile;

/// Bytes that can be read from their beginning as often as needed, however they are packed.
public sealed interface Content {

    /// The most that is ever taken into memory at once: workbooks that come packed or locked. Text is always streamed.
    int MEMORY_LIMIT = 64 * 1024 * 1024;

    InputStream open() throws IOException;

    /// The plain file behind it, when there is one.
    default Optional<Path> file() {
        return Optional.empty();
    }

    /// How many bytes there are as they came: packed if packed.
    default long size() throws IOException {
        var file = file();
        return file.isPresent() ? Files.size(file.get()) : allBytes().length;
    }

    /// The first bytes, fewer when there are fewer.
    default byte[] start(int length) throws IOException {
        try (var in = open()) {
            return in.readNBytes(length);
        }
    }

    /// @throws TooLarge above [#MEMORY_LIMIT]
    default byte[] allBytes() throws IOException {
        var bytes = start(MEMORY_LIMIT + 1);
        if (bytes.length > MEMORY_LIMIT) {
            throw new TooLarge();
        }
        return bytes;
    }

    static Content of(Path path) {
        return new Plain(path);
    }

    record Plain(Path path) implements Content {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }

    /// One member of a ZIP archive.
    record Zipped(Path archive, String member, Optional<Password> password) implements Content {

        @Override
        public InputStream open() throws IOException {
            var zip = new ZipFile(
                    archive.toFile(), password.map(Password::characters).orElse(null));
            try {
                return new ClosingBoth(zip.getInputStream(zip.getFileHeader(member)), zip);
            } catch (IOException locked) {
                zip.close();
                throw locked;
            }
        }
    }

    record Gzipped(Path path) implements Content {

        @Override
        public InputStream open() throws IOException {
            return new GZIPInputStream(Files.newInputStream(path), 1 << 16);
        }
    }

    /// What was unlocked, held in memory only.
    record Unlocked(byte[] bytes) implements Content {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] allBytes() {
            return bytes;
        }
    }

    /// Packed or locked content that does not fit into the memory it may use.
    final class TooLarge extends IOException {

        TooLarge() {
            super("packed content is larger than " + MEMORY_LIMIT + " bytes");
        }
    }
}

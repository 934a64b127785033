package pl.ostoja.quarantine.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The files themselves, kept in the database in parts, so that a backup holds them and no part exceeds memory.
@Repository
class ListFiles {

    private static final int PART = 1 << 20;

    private final JdbcClient db;

    ListFiles(JdbcClient db) {
        this.db = db;
    }

    /// A file that lies on disk while it is needed and is gone afterwards.
    record Borrowed(Path path) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void keep(ListId list, Path file) {
        try (var in = Files.newInputStream(file)) {
            keep(list, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(ListId list, InputStream in) throws IOException {
        for (var part = 0; ; part++) {
            var bytes = in.readNBytes(PART);
            if (bytes.length == 0) {
                return;
            }
            db.sql("insert into quarantine.list_file (list, part, bytes) values (:list, :part, :bytes)")
                    .param("list", list.value())
                    .param("part", part)
                    .param("bytes", bytes)
                    .update();
        }
    }

    /// The file of a list that repeats another is kept with that one.
    @Transactional(readOnly = true)
    public Borrowed borrow(ListId list) {
        try {
            var path = Files.createTempFile("ostoja-list-", ".tmp");
            try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
                for (var part = 0; ; part++) {
                    var bytes = db.sql("""
                            select f.bytes from quarantine.official_list l
                              join quarantine.list_file f on f.list = coalesce(l.repeats, l.id) and f.part = :part
                             where l.id = :list
                            """)
                            .param("list", list.value())
                            .param("part", part)
                            .query(byte[].class)
                            .optional();
                    if (bytes.isEmpty()) {
                        break;
                    }
                    out.write(bytes.get());
                }
            }
            return new Borrowed(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

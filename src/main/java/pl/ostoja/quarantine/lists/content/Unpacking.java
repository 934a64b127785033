package pl.ostoja.quarantine.lists.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Looks through a packed workbook before it is opened: a few kilobytes can unpack to more than any memory holds.
public final class Unpacking {

    /// Up to here nobody asks how well it was packed.
    private static final long FREE = 64L << 20;

    /// Lists pack to a tenth of their size; what packs to a hundredth was made to do harm.
    private static final int RATIO = 100;

    /// The texts that a workbook keeps apart stay in memory while it is read.
    private static final long TEXTS = 96L << 20;

    /// A cell of a spreadsheet holds 32,767 letters; no piece of its file is longer than that by far.
    private static final int PIECE = 4 << 20;

    private final long limit;
    private final byte[] buffer = new byte[1 << 16];
    private long total;
    private int piece;

    private Unpacking(long packed) {
        this.limit = Math.max(FREE, packed * RATIO);
    }

    /// @throws Content.TooLarge when it unpacks to more than a list can be
    public static void check(Content workbook) throws IOException {
        var unpacking = new Unpacking(workbook.size());
        try (var zip = archive(workbook)) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    unpacking.read(content, entry.getName().endsWith("sharedStrings.xml") ? TEXTS : Long.MAX_VALUE);
                }
            }
        }
    }

    private static ZipFile archive(Content workbook) throws IOException {
        var file = workbook.file();
        return file.isPresent()
                ? ZipFile.builder().setPath(file.get()).get()
                : ZipFile.builder().setByteArray(workbook.allBytes()).get();
    }

    private void read(InputStream entry, long most) throws IOException {
        piece = 0;
        var size = 0L;
        for (var length = entry.read(buffer); length >= 0; length = entry.read(buffer)) {
            size += length;
            total += length;
            measurePieces(length);
            if (size > most || total > limit || piece > PIECE) {
                throw new Content.TooLarge();
            }
        }
    }

    private void measurePieces(int length) {
        for (var n = 0; n < length && piece <= PIECE; n++) {
            piece = buffer[n] == '<' ? 0 : piece + 1;
        }
    }
}

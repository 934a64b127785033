package pl.ostoja.quarantine.lists.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import net.lingala.zip4j.ZipFile;

/// Closes the archive together with its member.
final class ClosingBoth extends FilterInputStream {

    private final ZipFile archive;

    ClosingBoth(InputStream member, ZipFile archive) {
        super(member);
        this.archive = archive;
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            super.close();
        }
    }
}

package pl.ostoja.quarantine.lists.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// The container of Excel 97–2003 and of locked workbooks: a small file system inside a file.
public final class Ole {

    private Ole() {}

    /// Reads a plain file in place and everything else from memory.
    public static POIFSFileSystem files(Content content) throws IOException {
        var file = content.file();
        return file.isPresent()
                ? new POIFSFileSystem(file.get().toFile(), true)
                : new POIFSFileSystem(new ByteArrayInputStream(content.allBytes()));
    }
}

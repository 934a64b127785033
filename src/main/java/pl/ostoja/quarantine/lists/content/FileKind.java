package pl.ostoja.quarantine.lists.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// What a file is by its first bytes.
public enum FileKind {
    XLSX,
    XLS,
    TEXT,
    ZIP,
    GZIP,
    OLE,
    PDF,
    PICTURE,
    WORD,
    OPEN_DOCUMENT,
    BINARY_WORKBOOK,
    OLD_EXCEL,
    WEB_PAGE,
    XML,
    RTF,
    ARCHIVE,
    UNKNOWN;

    /// So many bytes tell one kind from another.
    static final int ENOUGH = 8192;

    /// Stable, in kebab case; texts of the screens hang on it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// By the beginning of the file, without opening anything inside.
    public static FileKind of(Path file) throws IOException {
        return of(Content.of(file).start(ENOUGH));
    }

    static FileKind of(byte[] start) {
        var latin = new String(start, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("PK\003\004") || latin.startsWith("PK\005\006")) {
            return ZIP;
        } else if (latin.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        } else if (latin.startsWith("\u001F\u008B")) {
            return GZIP;
        } else if (latin.startsWith("%PDF")) {
            return PDF;
        } else if (isPicture(latin)) {
            return PICTURE;
        } else if (latin.startsWith("{\\rtf")) {
            return RTF;
        } else if (latin.startsWith("Rar!") || latin.startsWith("7z\u00BC\u00AF")) {
            return ARCHIVE;
        }
        return ofText(latin);
    }

    /// Whether a web page begins with a table, as those do that are called a workbook.
    static boolean holdsTable(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("<table");
    }

    private static boolean isPicture(String latin) {
        return latin.startsWith("\u00FF\u00D8\u00FF")
                || latin.startsWith("\u0089PNG")
                || latin.startsWith("GIF8")
                || latin.startsWith("BM") && latin.indexOf('\0') > 0
                || latin.startsWith("II*\0")
                || latin.startsWith("MM\0*")
                || latin.startsWith("RIFF") && latin.startsWith("WEBP", 8)
                || latin.startsWith("ftyphei", 4);
    }

    private static FileKind ofText(String latin) {
        var beginning = latin.substring(0, Math.min(latin.length(), 400)).toLowerCase(Locale.ROOT);
        if (beginning.contains("<html") || beginning.contains("<!doctype html") || beginning.contains("<table")) {
            return WEB_PAGE;
        } else if (beginning.stripLeading().startsWith("<?xml") || beginning.startsWith("\u00EF\u00BB\u00BF<?xml")) {
            return XML;
        }
        return isText(latin) ? TEXT : UNKNOWN;
    }

    /// Text in UTF-16 is full of zeros; any other text has next to no control characters.
    private static boolean isText(String latin) {
        long zeros = latin.chars().filter(c -> c == 0).count();
        long controls = latin.chars()
                .filter(c -> c < ' ' && c != 0 && c != '\t' && c != '\n' && c != '\r' && c != 0x1A)
                .count();
        return isUtf16(latin, zeros) || zeros == 0 && controls * 50 <= latin.length();
    }

    private static boolean isUtf16(String latin, long zeros) {
        return latin.startsWith("\u00FF\u00FE") || latin.startsWith("\u00FE\u00FF") || hasZerosOnOneSide(latin, zeros);
    }

    private static boolean hasZerosOnOneSide(String latin, long zeros) {
        long even = 0;
        for (int i = 0; i < latin.length(); i += 2) {
            if (latin.charAt(i) == 0) {
                even++;
            }
        }
        return zeros * 10 > latin.length() * 3L && Math.min(even, zeros - even) * 20 < zeros;
    }
}

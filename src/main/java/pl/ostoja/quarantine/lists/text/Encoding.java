package pl.ostoja.quarantine.lists.text;

import java.nio.charset.Charset;

/// The encodings in which Polish offices save their texts.
public enum Encoding {
    UTF_8("UTF-8"),
    UTF_16LE("UTF-16LE"),
    UTF_16BE("UTF-16BE"),
    WINDOWS_1250("windows-1250"),
    ISO_8859_2("ISO-8859-2"),
    CP852("IBM852"),
    /// Mac Latin 2, as older Macs save.
    MAC_CENTRAL_EUROPE("x-MacCentralEurope");

    private final Charset charset;

    Encoding(String name) {
        this.charset = Charset.forName(name);
    }

    public Charset charset() {
        return charset;
    }

    /// The name people know it by, as "Windows-1250".
    public String label() {
        return switch (this) {
            case UTF_8 -> "UTF-8";
            case UTF_16LE -> "UTF-16 LE";
            case UTF_16BE -> "UTF-16 BE";
            case WINDOWS_1250 -> "Windows-1250";
            case ISO_8859_2 -> "ISO-8859-2";
            case CP852 -> "CP852";
            case MAC_CENTRAL_EUROPE -> "Mac Latin 2";
        };
    }
}

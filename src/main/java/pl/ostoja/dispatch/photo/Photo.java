package pl.ostoja.dispatch.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A photo as it is kept: a small upright JPEG that says nothing of where, when and by what it was taken.
public final class Photo {

    /// The largest file that is taken, in bytes.
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private final byte[] jpeg;
    private final int width;
    private final int height;

    Photo(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
    }

    /// Reads a JPEG or a PNG and writes it anew, so that only what is seen remains of it.
    ///
    /// Refused for another kind of file, for one that can't be read, and for one too large in bytes or in pixels.
    public static Photo read(byte[] upload) {
        return Darkroom.develop(upload);
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}

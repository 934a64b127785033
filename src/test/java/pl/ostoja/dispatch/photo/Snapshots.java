package pl.ostoja.dispatch.photo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures as phones send them: the left half red, the right half blue.
public final class Snapshots {

    /// What a phone writes into a picture and nobody else needs to know.
    public static final String WHERE = "50.8118 N 19.1203 E";

    private Snapshots() {}

    public static byte[] jpeg(int width, int height) {
        return written("jpeg", picture(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] png(int width, int height) {
        return written("png", picture(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    /// A JPEG with an EXIF segment: how the phone was held, and where it was.
    public static byte[] jpegFromPhone(int width, int height, int orientation) {
        var plain = jpeg(width, height);
        var exif = ByteBuffer.allocate(64);
        exif.put("Exif\0\0MM".getBytes(US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        exif.put(WHERE.getBytes(US_ASCII));
        return ByteBuffer.allocate(plain.length + 4 + exif.capacity())
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /// A small file that says it is a picture of this size.
    static byte[] pngThatSaysItIs(int width, int height) {
        var png = png(1, 1);
        var header = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    static BufferedImage opened(Photo photo) {
        try {
            return ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        if (type == BufferedImage.TYPE_INT_RGB) {
            brush.setColor(Color.BLUE);
            brush.fillRect(width / 2, 0, width, height);
        }
        brush.dispose();
        return picture;
    }

    private static byte[] written(String format, BufferedImage picture) {
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(picture, format, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

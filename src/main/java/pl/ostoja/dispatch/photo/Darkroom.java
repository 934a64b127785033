package pl.ostoja.dispatch.photo;

import static java.awt.RenderingHints.KEY_INTERPOLATION;
import static java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import pl.ostoja.kernel.Problem;

/// Where photos are read and written anew, one at a time: a house with 512 MB can't hold many pictures at once.
final class Darkroom {

    private static final int LONGEST_SIDE = 1_600;
    private static final long MOST_PIXELS = 64_000_000;
    private static final float QUALITY = 0.85f;
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private Darkroom() {}

    static Photo develop(byte[] upload) {
        if (upload.length > Photo.MOST_BYTES) {
            throw new Problem.Refused("photo-is-too-large", Photo.MOST_BYTES / 1024 / 1024);
        }
        var format = format(upload);
        var orientation = "jpeg".equals(format) ? Orientation.of(upload) : Orientation.UPRIGHT;
        ONE_AT_A_TIME.lock();
        try {
            return print(upright(seen(upload, format), orientation));
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /// Names the reader by the first bytes, so that none of the rarer readers ever sees what a stranger sends.
    private static String format(byte[] upload) {
        if (startsWith(upload, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (startsWith(upload, 0x89, 'P', 'N', 'G')) {
            return "png";
        }
        throw new Problem.Refused("photo-is-jpeg-or-png");
    }

    /// The picture without its notes. What is far larger than needed is thinned out while it is read, so that a file
    /// which unpacks into a lake of pixels never stands in memory whole.
    private static BufferedImage seen(byte[] upload, String format) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            reader.setInput(input, true, true);
            return thinned(reader);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new Problem.Refused("photo-is-unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage thinned(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new Problem.Refused("photo-has-too-many-pixels", MOST_PIXELS / 1_000_000);
        }
        var every = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        var reading = reader.getDefaultReadParam();
        reading.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, reading);
    }

    private static BufferedImage upright(BufferedImage seen, Orientation orientation) {
        var scale = Math.min(1, (double) LONGEST_SIDE / Math.max(seen.getWidth(), seen.getHeight()));
        var width = Math.max(1, (int) Math.round(seen.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(seen.getHeight() * scale));
        var upright = orientation.liesOnItsSide()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var turn = orientation.turn(width, height);
        turn.concatenate(
                AffineTransform.getScaleInstance((double) width / seen.getWidth(), (double) height / seen.getHeight()));
        var brush = upright.createGraphics();
        brush.setRenderingHint(KEY_INTERPOLATION, VALUE_INTERPOLATION_BILINEAR);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        brush.drawImage(seen, turn, null);
        brush.dispose();
        return upright;
    }

    private static Photo print(BufferedImage upright) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var jpeg = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(jpeg)) {
            writer.setOutput(output);
            var writing = writer.getDefaultWriteParam();
            writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            writing.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(upright, null, null), writing);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        } finally {
            writer.dispose();
        }
        return new Photo(jpeg.toByteArray(), upright.getWidth(), upright.getHeight());
    }

    private static boolean startsWith(byte[] file, int... mark) {
        for (var index = 0; index < mark.length; index++) {
            if (index >= file.length || (file[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }
}

package pl.ostoja.dispatch.photo;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a phone was held: what EXIF 2.32 calls orientation, 1 (upright) to 8.
record Orientation(int code) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0x45786966; // "Exif"
    private static final int TAG = 0x0112;

    /// What a JPEG says of itself; upright when it says nothing that makes sense.
    static Orientation of(byte[] jpeg) {
        try {
            var file = ByteBuffer.wrap(jpeg);
            var at = 2;
            while (file.get(at) == (byte) 0xFF && (file.get(at + 1) & 0xFF) != START_OF_SCAN) {
                if ((file.get(at + 1) & 0xFF) == APP1 && file.getInt(at + 4) == EXIF) {
                    return ofTiff(file.slice(at + 10, (file.getShort(at + 2) & 0xFFFF) - 8));
                }
                at += 2 + (file.getShort(at + 2) & 0xFFFF);
            }
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT; // a file that lies about its own lengths
        }
        return UPRIGHT;
    }

    /// Whether width and height change places.
    boolean liesOnItsSide() {
        return code >= 5;
    }

    /// What makes a picture of this size upright.
    AffineTransform turn(double width, double height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + 2 + 12 * entry;
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                var code = tiff.getShort(at + 8);
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}

package pl.ostoja.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place on the map: WGS 84, degrees.
public record GeoPoint(double latitude, double longitude) {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private static final Pattern TYPED =
            Pattern.compile("\\s*(-?\\d{1,2}[.,]\\d+)\\s*[,; ]\\s*(-?\\d{1,3}[.,]\\d+)\\s*");

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a point on the Earth");
        }
    }

    /// A point as maps hand it over, latitude first: `50.81182, 19.12031`. Empty when the text names no point.
    public static Optional<GeoPoint> of(String text) {
        var typed = TYPED.matcher(text);
        if (!typed.matches() || Math.abs(degrees(typed.group(1))) > 90 || Math.abs(degrees(typed.group(2))) > 180) {
            return Optional.empty();
        }
        return Optional.of(new GeoPoint(degrees(typed.group(1)), degrees(typed.group(2))));
    }

    /// The same text, to about a metre.
    public String text() {
        return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }

    private static double degrees(String typed) {
        return Double.parseDouble(typed.replace(',', '.'));
    }

    /// Metres along the great circle. The Earth is taken for a ball, so the error stays below 0.6 %.
    public double metresTo(GeoPoint other) {
        var north = Math.toRadians(other.latitude - latitude) / 2;
        var east = Math.toRadians(other.longitude - longitude) / 2;
        var halfChord = square(Math.sin(north))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east));
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(halfChord)));
    }

    private static double square(double number) {
        return number * number;
    }
}

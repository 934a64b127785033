package pl.ostoja.dispatch.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.kernel.Problem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotoTest {

    @Test
    void is_kept_without_what_the_phone_wrote_into_it() {
        var sent = Snapshots.jpegFromPhone(640, 480, 1);

        var kept = Photo.read(sent);

        assertThat(new String(sent, ISO_8859_1)).contains("Exif", Snapshots.WHERE);
        assertThat(new String(kept.jpeg(), ISO_8859_1)).doesNotContain("Exif", Snapshots.WHERE);
        assertThat(kept.sha256()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({"1,64,32,left", "2,64,32,right", "3,64,32,right", "4,64,32,left"})
    void is_turned_upright_when_the_phone_was_held_level(int orientation, int width, int height, String red) {
        var seen = seen(orientation);

        assertThat(seen.getWidth()).isEqualTo(width);
        assertThat(seen.getHeight()).isEqualTo(height);
        assertThat(isRed(seen, "left".equals(red) ? 8 : 56, 16)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5,top", "6,top", "7,bottom", "8,bottom"})
    void is_turned_upright_when_the_phone_lay_on_its_side(int orientation, String red) {
        var seen = seen(orientation);

        assertThat(seen.getWidth()).isEqualTo(32);
        assertThat(seen.getHeight()).isEqualTo(64);
        assertThat(isRed(seen, 16, "top".equals(red) ? 8 : 56)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"4000,3000,1600,1200", "3000,4000,1200,1600", "1601,100,1600,100", "1600,1200,1600,1200", "9,3,9,3"})
    void is_no_longer_than_needed(int width, int height, int keptWidth, int keptHeight) {
        var kept = Photo.read(Snapshots.jpeg(width, height));

        assertThat(kept.width()).isEqualTo(keptWidth);
        assertThat(kept.height()).isEqualTo(keptHeight);
    }

    @Test
    void of_a_png_keeps_white_where_there_was_nothing() {
        var seen = Snapshots.opened(Photo.read(Snapshots.png(64, 32)));

        assertThat(isRed(seen, 8, 16)).isTrue();
        assertThat(new Color(seen.getRGB(56, 16)).getGreen()).isGreaterThan(240);
    }

    @Test
    void is_refused_by_its_content_and_not_by_its_name() {
        assertRefused("photo-is-jpeg-or-png", "GIF89a".getBytes(US_ASCII));
        assertRefused("photo-is-jpeg-or-png", "RIFF....WEBPVP8 ".getBytes(US_ASCII));
        assertRefused("photo-is-jpeg-or-png", "<svg onload='alert(1)'/>".getBytes(US_ASCII));
        assertRefused("photo-is-jpeg-or-png", new byte[0]);
    }

    @Test
    void is_refused_when_it_breaks_off_or_is_something_else_inside() {
        var png = Snapshots.png(640, 480);

        assertRefused("photo-is-unreadable", Arrays.copyOf(png, 40));
        assertRefused("photo-is-unreadable", Arrays.copyOf(Snapshots.jpegFromPhone(640, 480, 6), 30));
        assertRefused("photo-is-unreadable", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 'e', 'v', 'i', 'l'});
    }

    @Test
    void is_refused_before_it_unpacks_into_a_lake_of_pixels() {
        assertRefused("photo-has-too-many-pixels", Snapshots.pngThatSaysItIs(60_000, 60_000));
        assertRefused("photo-is-too-large", new byte[Photo.MOST_BYTES + 1]);
    }

    private static BufferedImage seen(int orientation) {
        return Snapshots.opened(Photo.read(Snapshots.jpegFromPhone(64, 32, orientation)));
    }

    private static boolean isRed(BufferedImage seen, int x, int y) {
        var colour = new Color(seen.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    private static void assertRefused(String rule, byte[] upload) {
        assertThatExceptionOfType(Problem.Refused.class)
                .isThrownBy(() -> Photo.read(upload))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}

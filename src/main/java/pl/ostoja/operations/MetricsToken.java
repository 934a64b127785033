package pl.ostoja.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// What a program shows to read the figures of the house: `OSTOJA_METRICS_TOKEN` or, failing that, a secret made up in
/// the data directory, in the file `metrics-token`.
@Component
class MetricsToken {

    private final String expected;

    MetricsToken(Environment settings) {
        expected = "Bearer "
                + Optional.ofNullable(settings.getProperty("OSTOJA_METRICS_TOKEN"))
                        .filter(token -> !token.isBlank())
                        .or(() -> Optional.ofNullable(settings.getProperty("ostoja.data"))
                                .map(data -> new DataDirectory(Path.of(data))
                                        .create()
                                        .secret("metrics-token")))
                        .orElseGet(() -> UUID.randomUUID().toString());
    }

    String header() {
        return expected;
    }

    /// Whether that header was sent. In constant time, so that the token cannot be guessed letter by letter.
    boolean isIn(@Nullable String header) {
        return MessageDigest.isEqual(
                expected.getBytes(UTF_8), Objects.toString(header, "").getBytes(UTF_8));
    }
}

package pl.ostoja.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Pesel;

/// The PESEL that somebody is said to have, and what it is worth.
public record PeselClaim(String written, Standing standing) {

    public enum Standing {
        /// Right in itself and claimed by nobody else before.
        RIGHT,
        /// Not a PESEL: wrong check digit, no such date, digits lost. No payment or decision may rest on it.
        FAULTY,
        /// Right in itself, but another person with another name holds it.
        CLAIMED
    }

    /// Empty text is no claim.
    static @Nullable PeselClaim of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (Pesel.repaired(text)) {
            case Pesel.Reading.Number number -> new PeselClaim(number.pesel().digits(), Standing.RIGHT);
            case Pesel.Reading.Faulty faulty ->
                faulty.written().isEmpty() ? null : new PeselClaim(faulty.written(), Standing.FAULTY);
        };
    }

    /// The number itself, if it is one.
    public Optional<Pesel> pesel() {
        return Pesel.of(written);
    }

    @Override
    public String toString() {
        return "PeselClaim[" + standing + "]";
    }
}

package pl.ostoja.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Weight, exact to the gram: sums of thousands of parcels must agree with the stores.
public record Kilograms(long grams) implements Comparable<Kilograms> {

    public static final Kilograms ZERO = new Kilograms(0);

    private static final Pattern TYPED = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,3}))?(?:\\s*kg)?");

    public static Kilograms ofGrams(long grams) {
        return new Kilograms(grams);
    }

    public static Kilograms of(long kilograms) {
        return new Kilograms(Math.multiplyExact(kilograms, 1000L));
    }

    /// What somebody typed: `0,4`, `0.4`, `6 kg`. Empty for anything else, also for parts of a gram.
    public static Optional<Kilograms> parse(String typed) {
        var match = TYPED.matcher(Typed.clean(typed).replace(" ", ""));
        if (!match.matches()) {
            return Optional.empty();
        }
        var fraction = match.group(2) == null ? "" : match.group(2);
        return Optional.of(ofGrams(Long.parseLong(match.group(1) + (fraction + "000").substring(0, 3))));
    }

    public Kilograms plus(Kilograms other) {
        return new Kilograms(Math.addExact(grams, other.grams));
    }

    public Kilograms minus(Kilograms other) {
        return new Kilograms(Math.subtractExact(grams, other.grams));
    }

    public Kilograms times(long factor) {
        return new Kilograms(Math.multiplyExact(grams, factor));
    }

    /// In kilograms, three decimal places.
    public BigDecimal inKilograms() {
        return BigDecimal.valueOf(grams, 3);
    }

    @Override
    public int compareTo(Kilograms other) {
        return Long.compare(grams, other.grams);
    }
}

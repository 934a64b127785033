package pl.ostoja.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount in złoty, exact to the grosz.
public record Money(long grosze) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final Pattern PLAIN = Pattern.compile("(-?\\d{1,12})(?:[.,](\\d{2}))?");
    private static final Pattern DOTS_IN_THOUSANDS = Pattern.compile("(-?\\d{1,3}(?:\\.\\d{3})+),(\\d{2})");
    private static final Pattern COMMAS_IN_THOUSANDS = Pattern.compile("(-?\\d{1,3}(?:,\\d{3})+)\\.(\\d{2})");
    private static final Pattern SPACES = Pattern.compile("-?\\d{1,3}( \\d{3})+([.,]\\d{2})?|[^ ]+");

    public static Money ofGrosze(long grosze) {
        return new Money(grosze);
    }

    /// What somebody typed: `1 234,56`, `1.234,56`, `1234.56`, `1234 zł`. Empty where it could be read in two ways:
    /// `1.234` and
    /// `1,234` are either thousands or a fraction, and `12,5` has been seen for 1 250; a person decides.
    public static Optional<Money> parse(String typed) {
        var text = Typed.clean(typed).replaceFirst("(?i) ?(zł|pln)$", "");
        if (!SPACES.matcher(text).matches()) {
            return Optional.empty();
        }
        var digits = text.replace(" ", "");
        for (var form : new Pattern[] {PLAIN, DOTS_IN_THOUSANDS, COMMAS_IN_THOUSANDS}) {
            var match = form.matcher(digits);
            if (match.matches()) {
                var rest = match.group(2) == null ? "00" : match.group(2);
                return Optional.of(new Money(Long.parseLong(match.group(1).replaceAll("[.,]", "") + rest)));
            }
        }
        return Optional.empty();
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(grosze, other.grosze));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(grosze, other.grosze));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(grosze, factor));
    }

    /// In złoty, two decimal places.
    public BigDecimal inZloty() {
        return BigDecimal.valueOf(grosze, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(grosze, other.grosze);
    }
}

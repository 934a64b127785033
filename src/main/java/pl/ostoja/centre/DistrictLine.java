package pl.ostoja.centre;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.SearchWords;

/// One line of a district's description, for example `Lipowa`, `Lipowa 1-45 odd`, `Lipowa 2- even`, `Grabówka: Polna
/// 1-20`, or `Grabówka:` for a whole locality.
///
/// Odd and even may be said in Polish as well (`nieparzyste`, `parzyste`). A range with an open end goes on for ever; a
/// number with a letter counts as its number.
record DistrictLine(@Nullable String localityKey, @Nullable String streetKey, int first, int last, Side side) {

    enum Side {
        ODD,
        EVEN,
        BOTH
    }

    private static final int WITHOUT_END = Integer.MAX_VALUE;

    private static final Pattern LINE = Pattern.compile("""
            (?:(?<locality>[^:]+):)? \\s*
            (?<street>.*?\\p{L}.*?)?
            (?:\\s+ (?<first>\\d+) \\p{L}? \\s* (?<dash>[-–])? \\s* (?:(?<last>\\d+) \\p{L}?)? )?
            (?:\\s+ (?<side>odd|even|nieparzyste|parzyste) )?
            """, Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

    /// Empty when the line cannot be read: no name, or a range that ends before it begins.
    static Optional<DistrictLine> of(String line) {
        var read = LINE.matcher(line.strip());
        if (!read.matches() || (read.group("locality") == null && read.group("street") == null)) {
            return Optional.empty();
        }
        var first = read.group("first") == null ? 0 : Integer.parseInt(read.group("first"));
        var last = last(first, read.group("first"), read.group("dash"), read.group("last"));
        var street = read.group("street");
        var locality = read.group("locality");
        return last < first
                ? Optional.empty()
                : Optional.of(new DistrictLine(
                        locality == null ? null : SearchWords.fold(locality.strip()),
                        street == null ? null : streetKey(street),
                        first,
                        last,
                        side(read.group("side"))));
    }

    /// The more a line says, the more it weighs where two districts claim one address.
    int weight() {
        return (streetKey == null ? 0 : 4) + (localityKey == null ? 0 : 2) + (first == 0 && side == Side.BOTH ? 0 : 1);
    }

    boolean holds(String locality, String street, @Nullable Integer number) {
        return (localityKey == null || localityKey.equals(locality))
                && (streetKey == null || streetKey.equals(street))
                && holds(number);
    }

    private boolean holds(@Nullable Integer number) {
        if (number == null) {
            return first == 0 && side == Side.BOTH;
        }
        return switch (side) {
                    case BOTH -> true;
                    case ODD -> number % 2 == 1;
                    case EVEN -> number % 2 == 0;
                }
                && number >= first
                && number <= last;
    }

    private static int last(int first, @Nullable String from, @Nullable String dash, @Nullable String to) {
        if (to != null) {
            return Integer.parseInt(to);
        }
        return from == null || dash != null ? WITHOUT_END : first;
    }

    private static Side side(@Nullable String word) {
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
            case "odd", "nieparzyste" -> Side.ODD;
            case "even", "parzyste" -> Side.EVEN;
            default -> Side.BOTH;
        };
    }

    private static String streetKey(String street) {
        return new AddressText(street, street.strip(), null, null, null, null, null).streetKey();
    }
}

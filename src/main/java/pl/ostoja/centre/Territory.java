package pl.ostoja.centre;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.GeoPoint;

/// The territory laid out for looking up: which district an address belongs to and whether it is ours at all.
///
/// @param revision the state of the tables from which it was made
/// @param localities keys of our localities
record Territory(
        UUID revision,
        Set<String> localities,
        Map<String, List<Claim>> byStreet,
        List<Claim> byLocality,
        Map<DistrictId, Outline> outlines) {

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,6})");

    /// What one line of a district claims.
    record Claim(DistrictId district, DistrictLine line) {}

    /// The claim that says most comes first; of equals, the one that was written first.
    static Territory of(UUID revision, Set<String> localities, List<Claim> claims, Map<DistrictId, Outline> outlines) {
        var byStreet = new HashMap<String, List<Claim>>();
        var byLocality = new ArrayList<Claim>();
        var weighed = claims.stream()
                .sorted(Comparator.comparingInt((Claim claim) -> claim.line().weight())
                        .reversed())
                .toList();
        for (var claim : weighed) {
            var street = claim.line().streetKey();
            (street == null ? byLocality : byStreet.computeIfAbsent(street, _ -> new ArrayList<>())).add(claim);
        }
        return new Territory(revision, localities, byStreet, byLocality, outlines);
    }

    Optional<DistrictId> districtOf(AddressText address) {
        var locality = address.localityKey();
        var street = address.streetKey();
        var number = number(address.houseNumber());
        if (!locality.isEmpty() && coverage(locality) == Coverage.OUTSIDE) {
            return Optional.empty();
        }
        return first(byStreet.getOrDefault(street, List.of()), locality, street, number)
                .or(() -> first(byLocality, locality.isEmpty() ? street : locality, street, number));
    }

    /// The district in whose outline a point lies; of two that overlap, either.
    Optional<DistrictId> districtAt(GeoPoint point) {
        return outlines.entrySet().stream()
                .filter(district -> district.getValue().contains(point))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Coverage covers(AddressText address) {
        var locality = address.localityKey();
        if (localities.isEmpty()) {
            return Coverage.UNKNOWN;
        }
        if (locality.isEmpty()) {
            var known = localities.contains(address.streetKey())
                    || districtOf(address).isPresent();
            return known ? Coverage.INSIDE : Coverage.UNKNOWN;
        }
        var coverage = coverage(locality);
        // "Kuchary 12, 42-200 Częstochowa": our village behind somebody else's post office, or a street of that town.
        return coverage == Coverage.OUTSIDE && localities.contains(address.streetKey()) ? Coverage.UNKNOWN : coverage;
    }

    private Coverage coverage(String locality) {
        if (localities.contains(locality) || localities.stream().anyMatch(ours -> locality.startsWith(ours + " "))) {
            return Coverage.INSIDE;
        }
        return localities.stream().anyMatch(ours -> isAlike(ours, locality)) ? Coverage.UNKNOWN : Coverage.OUTSIDE;
    }

    private static Optional<DistrictId> first(
            List<Claim> claims, String locality, String street, @Nullable Integer number) {
        return claims.stream()
                .filter(claim -> claim.line().holds(locality, street, number))
                .map(Claim::district)
                .findFirst();
    }

    private static @Nullable Integer number(@Nullable String houseNumber) {
        var digits = NUMBER.matcher(Objects.requireNonNullElse(houseNumber, ""));
        return digits.find() ? Integer.valueOf(digits.group(1)) : null;
    }

    /// One letter too many, too few, other than meant or swapped in a word long enough: a slip of the pen, perhaps.
    private static boolean isAlike(String ours, String written) {
        if (ours.length() < 6 || Math.abs(ours.length() - written.length()) > 1) {
            return false;
        }
        var same = 0;
        while (same < Math.min(ours.length(), written.length()) && ours.charAt(same) == written.charAt(same)) {
            same++;
        }
        var a = ours.substring(same);
        var b = written.substring(same);
        return tail(a, 1).equals(tail(b, 1))
                || tail(a, 1).equals(b)
                || a.equals(tail(b, 1))
                || (tail(a, 2).equals(tail(b, 2))
                        && a.length() > 1
                        && a.charAt(0) == b.charAt(1)
                        && a.charAt(1) == b.charAt(0));
    }

    private static String tail(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}

package pl.ostoja.kernel;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An address as it was told or written, kept letter by letter, with the parts that could be made out of it.
///
/// No address is refused: what can't be read stays in [#raw] and [#description] for the crew. A postal code is
/// noted, never used to decide which of two places of one name is meant.
public record AddressText(
        String raw,
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String flat,
        @Nullable String postalCode,
        @Nullable String locality,
        @Nullable String description) {

    /// Reads an address of which nothing else is known. `Grabówka 14` and `Lipowa 14` look alike, so both become a
    /// street.
    public static AddressText of(String raw) {
        return of(raw, name -> false);
    }

    /// Reads an address where the names of localities are known: `Grabówka 14` is then a village without streets.
    /// The predicate is asked with names as written.
    public static AddressText of(String raw, Predicate<String> isLocality) {
        return AddressReading.read(raw, isLocality);
    }

    /// Joins an address that a list keeps in several columns; any of them may be missing or empty.
    public static AddressText ofParts(
            @Nullable String streetAndNumber, @Nullable String postalCode, @Nullable String locality) {
        var town = joined(" ", postalCode, locality);
        var raw = joined(", ", streetAndNumber, town);
        var read = of(raw);
        return locality == null || locality.isBlank() ? read : read.inLocality(Typed.clean(locality));
    }

    /// The same address, its locality told by somebody who knows.
    public AddressText inLocality(String name) {
        var village = street != null && SearchWords.fold(street).equals(SearchWords.fold(name));
        return new AddressText(raw, village ? null : street, houseNumber, flat, postalCode, name, description);
    }

    /// House and flat as written on doors: `12A/3`.
    public Optional<String> number() {
        return Optional.ofNullable(houseNumber).map(house -> flat == null ? house : house + "/" + flat);
    }

    /// Street (or village) and number, as far as they are known; else what was written.
    public String line() {
        var line = joined(" ", street == null ? locality : street, number().orElse(null));
        return line.isEmpty() || (street == null && houseNumber == null) ? Typed.clean(raw) : line;
    }

    /// The street, or the village where there are no streets, folded for matching: no diacritics, no "ul.", no titles.
    /// Empty when neither is known.
    public String streetKey() {
        return StreetKey.of(Objects.requireNonNullElse(street, Objects.requireNonNullElse(locality, "")));
    }

    /// The same for the same door of one locality, however it was written. Two localities may have the same key;
    /// without a house number it names a street only.
    public String key() {
        return Stream.of(streetKey(), numberKey(houseNumber), numberKey(flat))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("|"));
    }

    /// The locality folded for matching, empty when not known.
    public String localityKey() {
        return locality == null ? "" : SearchWords.fold(locality);
    }

    @Override
    public String toString() {
        return "AddressText[…]";
    }

    private static String numberKey(@Nullable String number) {
        return number == null ? "" : SearchWords.fold(number).replace(' ', '-');
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(Typed::clean)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}

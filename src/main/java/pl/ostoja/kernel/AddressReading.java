package pl.ostoja.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes an address apart, piece by piece; what remains at the end describes the place.
final class AddressReading {

    /// `42-200 Częstochowa`, `42200 Częstochowa`: the code, and the name behind it up to the next comma.
    private static final Pattern POSTAL = Pattern.compile(
            "(?<![0-9/-])(?<code>[0-9]{2}(?:-|–| - )[0-9]{3}|[0-9]{5}(?= \\p{L}))(?![0-9/-])(?<town>[^,;(]*)");

    private static final Pattern ASIDE = Pattern.compile(
            "\\((?<brackets>[^)]*)\\)|\\b(?:kl|klatka|piętro|pietro|domofon)\\b\\.? ?[0-9\\p{L}]+",
            Pattern.CASE_INSENSITIVE);

    /// In small letters only: "ul. Przy Parku" is a street.
    private static final Pattern NEAR = Pattern.compile(
            "(?<place>(?:.*?\\p{L}{3}.*? )?)(?<near>(?:k\\.|koło|kolo|obok|przy|za|naprzeciwko?|vis a vis) .*)");

    private static final List<String> NEAR_WORDS =
            List.of("k. ", "koło ", "kolo ", "obok ", "przy ", "za ", "naprzeciw", "vis a vis ");

    private static final Pattern BEFORE_STREET =
            Pattern.compile("(?<=[\\p{L}0-9]) (?=(?:ul|al|os|pl)\\. ?)", Pattern.CASE_INSENSITIVE);

    private static final String NUMBER = "[0-9]+\\ ?(?:\\p{L}\\b)?";
    private static final Pattern DOOR =
            Pattern.compile("""
            (?<street>(?=.*\\p{L}).*?[^0-9/-])??
            (?:(?:nr|dom)\\.?\\ )?
            (?<house>%1$s(?:\\ ?[-–]\\ ?%1$s)?)
            (?:\\ ?/\\ ?(?<slash>%1$s))?
            (?:(?:\\ ?/\\ ?|\\ ?,?\\ ?(?:m|lok|lokal|mieszk|mieszkanie)\\b\\.?\\ ?)(?<flat>%1$s))?
            """.formatted(NUMBER), Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

    private static final Pattern FLAT_ALONE = Pattern.compile(
            "(?:m|lok|lokal|mieszk|mieszkanie)\\b\\.? ?(?<flat>" + NUMBER + ")", Pattern.CASE_INSENSITIVE);

    private static final Pattern STREET_PREFIX = Pattern.compile(
            "(?:ul|al|os|pl)\\b\\.? ?.*|(?:ulica|aleja|aleje|osiedle|plac|rondo|skwer|bulwar)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private final Predicate<String> isLocality;
    private final List<String> remarks = new ArrayList<>();
    private @Nullable String street;
    private @Nullable String house;
    private @Nullable String flat;
    private @Nullable String postalCode;
    private @Nullable String locality;

    private AddressReading(Predicate<String> isLocality) {
        this.isLocality = isLocality;
    }

    static AddressText read(String raw, Predicate<String> isLocality) {
        var reading = new AddressReading(isLocality);
        var lines = Typed.clean(raw.replaceAll("\\R", ", "));
        var text = reading.withoutPostalPart(BEFORE_STREET.matcher(lines).replaceAll(", "));
        Arrays.stream(reading.withoutAsides(text).split("[,;]", -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .forEach(reading::take);
        return reading.result(raw);
    }

    private String withoutPostalPart(String text) {
        var postal = POSTAL.matcher(text);
        if (!postal.find()) {
            return text;
        }
        var digits = postal.group("code").replaceAll("[^0-9]", "");
        postalCode = digits.substring(0, 2) + "-" + digits.substring(2);
        var town = postal.group("town").strip();
        // "42-200 Częstochowa Lipowa 4": the name ends where nobody can tell, so a number keeps the piece together.
        var named = !town.isEmpty() && town.chars().noneMatch(Character::isDigit);
        locality = named ? town : null;
        return text.substring(0, postal.start()) + "," + (named ? "" : town) + "," + text.substring(postal.end());
    }

    private String withoutAsides(String text) {
        return ASIDE.matcher(text).replaceAll(aside -> {
            remarks.add(
                    aside.group("brackets") == null
                            ? aside.group()
                            : aside.group("brackets").strip());
            return " ";
        });
    }

    private void take(String piece) {
        var place = withoutNeighbours(piece);
        if (!takeNumber(place) && !place.isEmpty()) {
            takeName(place);
        }
    }

    private String withoutNeighbours(String piece) {
        if (NEAR_WORDS.stream().noneMatch(piece::contains)) {
            return piece; // spares most pieces the long look
        }
        var near = NEAR.matcher(piece);
        if (!near.matches()) {
            return piece;
        }
        remarks.add(near.group("near").strip());
        return near.group("place").strip();
    }

    private boolean takeNumber(String piece) {
        if (piece.chars().noneMatch(sign -> sign >= '0' && sign <= '9')) {
            return false;
        }
        if (house == null) {
            var door = DOOR.matcher(piece);
            return door.matches() && takeDoor(door);
        }
        var flatAlone = FLAT_ALONE.matcher(piece);
        if (flat != null || !flatAlone.matches()) {
            return false;
        }
        flat = tidy(flatAlone.group("flat"));
        return true;
    }

    private boolean takeDoor(Matcher door) {
        var slash = door.group("slash");
        var named = door.group("flat");
        house = tidy(named == null || slash == null ? door.group("house") : door.group("house") + "/" + slash);
        flat = named == null ? tidy(slash) : tidy(named);
        if (door.group("street") != null) {
            takeName(door.group("street").strip());
        }
        return true;
    }

    private void takeName(String name) {
        var known = isLocality.test(name);
        if (STREET_PREFIX.matcher(name).matches() && street == null) {
            street = name;
        } else if (known && (locality == null || house != null && street == null)) {
            locality = name;
        } else if (street == null && house != null && !isSamePlace(name)) {
            street = name;
        } else if (locality == null && name.chars().noneMatch(Character::isDigit)) {
            locality = name;
        } else if (street == null && !isSamePlace(name)) {
            street = name;
        } else if (!isSamePlace(name)) {
            remarks.add(name);
        }
    }

    private boolean isSamePlace(String name) {
        return locality != null && SearchWords.fold(locality).equals(SearchWords.fold(name));
    }

    private AddressText result(String raw) {
        var description = remarks.isEmpty() ? null : String.join(", ", remarks);
        return new AddressText(raw, street, house, flat, postalCode, locality, description);
    }

    private static @Nullable String tidy(@Nullable String number) {
        return number == null ? null : number.replace(" ", "").replace('–', '-').toUpperCase(Locale.ROOT);
    }
}

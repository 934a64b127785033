package pl.ostoja.people;

import java.util.Locale;

/// An identity document: what a foreigner, a new-born or somebody without PESEL is known by.
///
/// @param number letters and digits only, capitals
/// @param country of issue, two letters
public record Document(Kind kind, String number, String country) {

    public enum Kind {
        ID_CARD,
        PASSPORT,
        RESIDENCE_CARD,
        BIRTH_CERTIFICATE,
        OTHER
    }

    public Document {
        number = number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]", "");
        country = country.strip().toUpperCase(Locale.ROOT);
    }

    /// Number and country in one word group, for comparing.
    String key() {
        return number + " " + country;
    }
}

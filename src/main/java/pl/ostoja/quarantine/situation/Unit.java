package pl.ostoja.quarantine.situation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.ostoja.kernel.SearchWords;

/// A part of the country by its TERYT code: `00` the country, two digits a voivodeship, four a county.
public record Unit(String code) {

    public static final Unit COUNTRY = new Unit("00");

    private static final Pattern CODE = Pattern.compile("[tT]?(\\d{4}|\\d{2}|\\d|\\d{3})");

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("dolnoslaskie", "02"),
            Map.entry("kujawsko pomorskie", "04"),
            Map.entry("lubelskie", "06"),
            Map.entry("lubuskie", "08"),
            Map.entry("lodzkie", "10"),
            Map.entry("malopolskie", "12"),
            Map.entry("mazowieckie", "14"),
            Map.entry("opolskie", "16"),
            Map.entry("podkarpackie", "18"),
            Map.entry("podlaskie", "20"),
            Map.entry("pomorskie", "22"),
            Map.entry("slaskie", "24"),
            Map.entry("swietokrzyskie", "26"),
            Map.entry("warminsko mazurskie", "28"),
            Map.entry("wielkopolskie", "30"),
            Map.entry("zachodniopomorskie", "32"),
            Map.entry("caly kraj", "00"),
            Map.entry("polska", "00"));

    /// What the unit is.
    public enum Level {
        COUNTRY,
        VOIVODESHIP,
        COUNTY
    }

    /// As the ministry writes it: `t24`, `t2464`, `t00` or `t0000`; a spreadsheet may have taken the letter and a zero.
    static Optional<Unit> written(String text) {
        var match = CODE.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var digits = match.group(1);
        var even = digits.length() % 2 == 0 ? digits : "0" + digits;
        return Optional.of(even.equals("0000") ? COUNTRY : new Unit(even));
    }

    /// A voivodeship by its name, where a file has no codes. Counties are not told by name: several share one.
    static Optional<Unit> named(String name) {
        var folded = SearchWords.fold(name).replaceAll("[^a-z]+", " ").strip();
        return Optional.ofNullable(BY_NAME.get(folded)).map(Unit::new);
    }

    public Level level() {
        if (equals(COUNTRY)) {
            return Level.COUNTRY;
        }
        return code.length() == 2 ? Level.VOIVODESHIP : Level.COUNTY;
    }
}

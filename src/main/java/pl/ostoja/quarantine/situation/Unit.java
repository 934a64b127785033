package pl.ostoja.quarantine.situation;

import java.util.Optional;
import java.util.regex.Pattern;

/// A part of the country by its TERYT code: `00` the country, two digits a voivodeship, four a county.
public record Unit(String code) {

    public static final Unit COUNTRY = new Unit("00");

    private static final Pattern CODE = Pattern.compile("t?(\\d{4}|\\d{2}|\\d|\\d{3})");

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

    public Level level() {
        if (equals(COUNTRY)) {
            return Level.COUNTRY;
        }
        return code.length() == 2 ? Level.VOIVODESHIP : Level.COUNTY;
    }
}

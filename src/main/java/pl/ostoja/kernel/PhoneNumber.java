package pl.ostoja.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A telephone number that can be dialled: international form with plus, and the extension behind it, if any.
///
/// [#toString] hides it, so that it can't slip into a log; screens use [#display].
public record PhoneNumber(String e164, @Nullable String extension) {

    public static final String POLAND = "PL";

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final String POLISH_PREFIX = "+48";
    private static final Set<String> POLISH_MOBILES =
            Set.of("45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88");

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("not an international phone number");
        }
    }

    /// The one number of a text; empty when there is none, or more than one.
    public static Optional<PhoneNumber> of(String text) {
        return of(text, POLAND);
    }

    /// As [#of(String)], where a number without a country is one of `region` (two letters, such as `RU`).
    public static Optional<PhoneNumber> of(String text, String region) {
        var numbers = allIn(text, region);
        return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
    }

    /// All numbers of a cell, in order, each once. What can't be dialled is left out; the raw cell stays with the
    /// caller.
    public static List<PhoneNumber> allIn(String cell) {
        return allIn(cell, POLAND);
    }

    public static List<PhoneNumber> allIn(String cell, String region) {
        return PhonesInText.of(cell, region);
    }

    /// One number written in one way, without extension and without anything around it.
    static Optional<PhoneNumber> single(String text, String region, @Nullable String extension) {
        // Polish numbers were dialled with a leading 0 until 2009, and people still write it.
        var dialled = region.equals(POLAND) && text.matches("0[1-9][0-9]{8}") ? text.substring(1) : text;
        if (region.equals(POLAND) && isPlainMobile(dialled)) {
            // nine in ten numbers of a list; the plans of the world take a hundred times as long to say the same
            return Optional.of(new PhoneNumber(POLISH_PREFIX + dialled.substring(dialled.length() - 9), extension));
        }
        try {
            var parsed = Numbers.PLAN.parse(dialled, region);
            return isDiallable(parsed)
                    ? Optional.of(new PhoneNumber(Numbers.PLAN.format(parsed, PhoneNumberFormat.E164), extension))
                    : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    /// Digits without country: `600100200`.
    public String national() {
        return isPolish() ? e164.substring(POLISH_PREFIX.length()) : Long.toString(parsed().getNationalNumber());
    }

    public boolean isPolish() {
        return e164.startsWith(POLISH_PREFIX);
    }

    /// Whether an SMS can reach it. Where a country does not tell mobile from fixed numbers, it can.
    public boolean isMobile() {
        if (isPolish()) {
            return POLISH_MOBILES.contains(national().substring(0, 2));
        }
        var type = Numbers.PLAN.getNumberType(parsed());
        return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    }

    /// As people here read it: `600 100 200`, `34 372 42 00 w. 12`; foreign numbers with plus and country.
    public String display() {
        return extension == null ? grouped() : grouped() + " w. " + extension;
    }

    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }

    private String grouped() {
        if (!isPolish() || national().length() != 9) {
            return Numbers.PLAN.format(parsed(), PhoneNumberFormat.INTERNATIONAL);
        }
        return national()
                .replaceFirst(
                        isMobile() ? "(...)(...)(...)" : "(..)(...)(..)(..)", isMobile() ? "$1 $2 $3" : "$1 $2 $3 $4");
    }

    private Phonenumber.PhoneNumber parsed() {
        try {
            return Numbers.PLAN.parse(e164, null);
        } catch (NumberParseException e) {
            throw new IllegalStateException("stored number is not diallable", e);
        }
    }

    private static boolean isPlainMobile(String dialled) {
        var from = dialled.startsWith(POLISH_PREFIX) ? POLISH_PREFIX.length() : 0;
        return dialled.length() == from + 9
                && dialled.chars().skip(from).allMatch(c -> c >= '0' && c <= '9')
                && POLISH_MOBILES.contains(dialled.substring(from, from + 2));
    }

    private static boolean isDiallable(Phonenumber.PhoneNumber number) {
        var digits = Long.toString(number.getNationalNumber());
        var polishMobile = number.getCountryCode() == 48
                && digits.length() == 9
                && POLISH_MOBILES.contains(digits.substring(0, 2));
        return polishMobile || Numbers.PLAN.isValidNumber(number);
    }

    /// Numbering plans of the world; loaded with the first number, not with the program.
    private static final class Numbers {
        static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();
    }
}

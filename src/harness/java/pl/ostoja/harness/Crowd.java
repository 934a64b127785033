package pl.ostoja.harness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import pl.ostoja.kernel.Pesel;
import pl.ostoja.people.NewPerson;

/// As many made-up residents as wanted, the same for the same seed: names of syllables with the frequencies of life (a
/// few very common, many rare), households, mostly with a PESEL and a phone.
public final class Crowd {

    private static final List<String> SYLLABLES = List.of(
            "ka", "no", "wi", "le", "ma", "ry", "szcze", "pa", "ży", "gó", "bo", "ste", "dra", "kow", "mi", "cha",
            "rzy", "ku", "zie", "lo", "wa", "pio", "try", "gra", "be", "san", "dor", "ju", "li", "ne");
    private static final int FIRST_NAMES = 400;
    private static final int SURNAMES = 20_000;
    private static final int STREETS = 2_000;

    private final SplittableRandom chance;
    private final List<String> firstNames = words(FIRST_NAMES, "");
    private final List<String> surnames = words(SURNAMES, "ski");
    private final List<String> streets = words(STREETS, "wa");
    private int households;

    public Crowd(long seed) {
        chance = new SplittableRandom(seed);
    }

    public static List<String> streets() {
        return words(STREETS, "wa");
    }

    /// So many persons in households of one to five.
    public List<NewPerson> persons(int count) {
        var persons = new ArrayList<NewPerson>(count + 5);
        while (persons.size() < count) {
            addHousehold(persons);
        }
        return List.copyOf(persons.subList(0, count));
    }

    private void addHousehold(List<NewPerson> persons) {
        var size = 1 + (int) Math.min(4, Math.abs(chance.nextGaussian()) * 1.6);
        var surname = common(surnames);
        var phone =
                "%s%07d".formatted(List.of("60", "50", "69", "78").get(households % 4), households * 37L % 10_000_000);
        var address =
                "ul. %s %d/%d, Jaworów".formatted(common(streets), 1 + chance.nextInt(180), 1 + chance.nextInt(60));
        households++;
        for (int n = 0; n < size; n++) {
            var born = LocalDate.of(1930, 1, 1).plusDays(chance.nextInt(85 * 365));
            persons.add(new NewPerson(
                    common(firstNames),
                    surname,
                    chance.nextInt(10) == 0 ? null : pesel(born),
                    born,
                    null,
                    null,
                    address,
                    n == 0 || chance.nextInt(3) == 0 ? List.of(phone) : List.of(),
                    null));
        }
    }

    private String common(List<String> words) {
        return words.get((int) (Math.pow(words.size(), chance.nextDouble()) - 1));
    }

    private String pesel(LocalDate born) {
        var month = born.getMonthValue() + (born.getYear() >= 2000 ? 20 : 0);
        var digits =
                "%02d%02d%02d%04d".formatted(born.getYear() % 100, month, born.getDayOfMonth(), chance.nextInt(10_000));
        return digits + Pesel.checkDigit(digits);
    }

    /// Different words of two to four syllables.
    private static List<String> words(int count, String ending) {
        var dice = new SplittableRandom(count);
        return IntStream.iterate(0, n -> n + 1)
                .mapToObj(n -> IntStream.rangeClosed(0, 1 + n % 3)
                        .mapToObj(syllable -> SYLLABLES.get(dice.nextInt(SYLLABLES.size())))
                        .collect(java.util.stream.Collectors.joining()))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1) + ending)
                .distinct()
                .limit(count)
                .toList();
    }
}

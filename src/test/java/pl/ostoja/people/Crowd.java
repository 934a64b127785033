package pl.ostoja.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import pl.ostoja.kernel.Pesel;

/// As many made-up residents as wanted, with names as frequent as in life, the same for the same seed.
///
/// Phones are counted up from the seed, so that crowds whose seeds lie far apart do not ring at the same homes.
///
/// Names and streets are read from the public lists beside the repository ([#isAvailable]); nobody in them is real.
public final class Crowd {

    private static final Path NAMES = Path.of("../shared/data/names-pl");

    private final Random chance;
    private final List<String> women = names("first_names_female.csv");
    private final List<String> men = names("first_names_male.csv");
    private final List<String> womensSurnames = names("surnames_female.csv");
    private final List<String> mensSurnames = names("surnames_male.csv");
    private final List<String> streets;
    private int households;

    public Crowd(long seed, int streetCount) {
        chance = new Random(seed);
        households = Math.floorMod(seed, 9_000_000);
        streets = streets().subList(0, streetCount);
    }

    public static boolean isAvailable() {
        return Files.exists(NAMES);
    }

    /// So many persons in households of one to five, most of them with a PESEL and a phone.
    public List<NewPerson> persons(int count) {
        var persons = new ArrayList<NewPerson>(count + 5);
        while (persons.size() < count) {
            addHousehold(persons);
        }
        return List.copyOf(persons.subList(0, count));
    }

    private void addHousehold(List<NewPerson> persons) {
        var size = 1 + (int) Math.min(4, Math.abs(chance.nextGaussian()) * 1.6);
        var surname = common(Math.min(womensSurnames.size(), mensSurnames.size()));
        var phone = phone(households++);
        var address = "ul. " + common(streets) + " " + (1 + chance.nextInt(180)) + "/" + (1 + chance.nextInt(60));
        for (var n = 0; n < size; n++) {
            var female = chance.nextBoolean();
            var born = LocalDate.of(1930, 1, 1).plusDays(chance.nextInt(85 * 365));
            persons.add(new NewPerson(
                    common(female ? women : men),
                    (female ? womensSurnames : mensSurnames).get(surname),
                    chance.nextInt(10) == 0 ? null : pesel(born, female),
                    born,
                    null,
                    null,
                    address,
                    n == 0 || chance.nextInt(3) == 0 ? List.of(phone) : List.of(),
                    null));
        }
    }

    /// Frequency falls with the rank, as it does among names.
    private int common(int size) {
        return (int) (Math.pow(size, chance.nextDouble()) - 1);
    }

    private String common(List<String> words) {
        return words.get(common(words.size()));
    }

    private static String phone(int number) {
        return "%s%07d".formatted(List.of("60", "50", "69", "78").get(number % 4), number * 37L % 10_000_000);
    }

    private String pesel(LocalDate born, boolean female) {
        var month = born.getMonthValue() + (born.getYear() >= 2000 ? 20 : 0);
        var digits = "%02d%02d%02d%04d"
                .formatted(
                        born.getYear() % 100,
                        month,
                        born.getDayOfMonth(),
                        chance.nextInt(1000) * 10 + 2 * chance.nextInt(5) + (female ? 0 : 1));
        return digits + Pesel.checkDigit(digits);
    }

    private static List<String> names(String file) {
        return lines(file).map(line -> line.substring(line.indexOf(',') + 1)).toList();
    }

    private static List<String> streets() {
        return lines("warsaw_street_names.csv").toList();
    }

    private static java.util.stream.Stream<String> lines(String file) {
        try {
            return Files.readAllLines(NAMES.resolve(file)).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

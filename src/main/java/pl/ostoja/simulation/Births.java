package pl.ostoja.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import pl.ostoja.kernel.Pesel;
import pl.ostoja.kernel.Sex;
import pl.ostoja.people.NewPerson;

/// Makes people up: names, birth dates, PESEL numbers with a right checksum, flats on invented streets, phones.
final class Births {

    private final SplittableRandom dice;
    private final Names names;
    private final String town;
    private final Set<String> pesels = new HashSet<>();
    private final BitSet doors = new BitSet();
    private int phones;

    Births(long seed, Names names, String town) {
        this.dice = new SplittableRandom(seed);
        this.names = names;
        this.town = town;
    }

    /// A household of one to six, the grown-ups first.
    List<NewPerson> household(LocalDate today) {
        var more = Math.min(4, (int) Math.floor(-Math.log(1 - dice.nextDouble()) * 1.2));
        return household(today, dice.nextInt(100) < 25 ? 1 : 2 + more);
    }

    /// A household of so many, the grown-ups first.
    List<NewPerson> household(LocalDate today, int size) {
        return household(today, size, 19 + dice.nextInt(60));
    }

    /// One elderly person.
    NewPerson elderly(LocalDate today) {
        return household(today, 1, 70 + dice.nextInt(22)).getFirst();
    }

    private List<NewPerson> household(LocalDate today, int size, int age) {
        var family = pick(names.families());
        var address = door();
        var phone = phone();
        var persons = new ArrayList<NewPerson>();
        for (int member = 0; member < size; member++) {
            var years = member < 2 ? Math.max(18, age + dice.nextInt(-4, 5)) : Math.max(1, age - 20 - dice.nextInt(12));
            var woman = member == 1 ? persons.getLast().sex() != Sex.FEMALE : dice.nextBoolean();
            persons.add(person(today, family, woman, years, address, phone));
        }
        return persons;
    }

    private NewPerson person(LocalDate today, String family, boolean woman, int years, String address, String phone) {
        var born = today.minusYears(years).minusDays(dice.nextInt(360));
        var surname = woman && family.endsWith("ki") ? family.substring(0, family.length() - 1) + "a" : family;
        return new NewPerson(
                pick(woman ? names.women() : names.men()),
                surname,
                pesel(born, woman),
                born,
                woman ? Sex.FEMALE : Sex.MALE,
                null,
                address,
                List.of(phone),
                null);
    }

    private String pick(List<String> words) {
        return words.get(dice.nextInt(words.size()));
    }

    private String door() {
        while (true) {
            var street = dice.nextInt(names.streets().size());
            var house = dice.nextInt(names.houses());
            var flat = dice.nextInt(names.flats());
            var door = (street * names.houses() + house) * names.flats() + flat;
            if (!doors.get(door)) {
                doors.set(door);
                return "%s %s %d/%d, %s"
                        .formatted(names.street(), names.streets().get(street), house + 1, flat + 1, town);
            }
        }
    }

    /// Numbers that begin like a mobile's and never repeat.
    private String phone() {
        phones++;
        return "%d".formatted(500_000_000 + phones * 37L % 99_999_989);
    }

    private String pesel(LocalDate born, boolean woman) {
        while (true) {
            var month = born.getMonthValue() + (born.getYear() >= 2000 ? 20 : 0);
            var sex = dice.nextInt(5) * 2 + (woman ? 0 : 1);
            var digits = "%02d%02d%02d%03d%d"
                    .formatted(born.getYear() % 100, month, born.getDayOfMonth(), dice.nextInt(1000), sex);
            var pesel = digits + Pesel.checkDigit(digits);
            if (pesels.add(pesel)) {
                return pesel;
            }
        }
    }
}

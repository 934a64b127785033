package pl.ostoja.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import pl.ostoja.kernel.Sex;
import pl.ostoja.people.NewPerson;

/// Makes people up: names, birth dates, PESEL numbers with a right checksum, flats on invented streets, phones.
final class Births {

    private static final List<String> WOMEN = List.of(
            "Anna",
            "Maria",
            "Katarzyna",
            "Małgorzata",
            "Agnieszka",
            "Barbara",
            "Ewa",
            "Krystyna",
            "Elżbieta",
            "Zofia",
            "Teresa",
            "Joanna",
            "Magdalena",
            "Danuta",
            "Jadwiga",
            "Halina",
            "Irena",
            "Żaneta",
            "Łucja",
            "Julia");
    private static final List<String> MEN = List.of(
            "Jan",
            "Andrzej",
            "Piotr",
            "Krzysztof",
            "Stanisław",
            "Tomasz",
            "Paweł",
            "Józef",
            "Marcin",
            "Marek",
            "Michał",
            "Grzegorz",
            "Jerzy",
            "Tadeusz",
            "Adam",
            "Łukasz",
            "Zbigniew",
            "Ryszard",
            "Dariusz",
            "Jakub");
    private static final List<String> FAMILIES = List.of(
            "Nowak",
            "Kowalski",
            "Wiśniewski",
            "Wójcik",
            "Kowalczyk",
            "Kamiński",
            "Lewandowski",
            "Zieliński",
            "Szymański",
            "Woźniak",
            "Dąbrowski",
            "Kozłowski",
            "Jankowski",
            "Mazur",
            "Kwiatkowski",
            "Krawczyk",
            "Piotrowski",
            "Grabowski",
            "Nowakowski",
            "Pawłowski",
            "Michalski",
            "Król",
            "Wieczorek",
            "Jabłoński",
            "Wróbel",
            "Majewski",
            "Olszewski",
            "Stępień",
            "Malinowski",
            "Jaworski",
            "Adamczyk",
            "Dudek",
            "Pawlak",
            "Górski",
            "Nowicki",
            "Sikora",
            "Walczak",
            "Witkowski",
            "Baran",
            "Rutkowski",
            "Szewczyk",
            "Ostrowski",
            "Tomaszewski",
            "Pietrzak",
            "Zalewski",
            "Wróblewski",
            "Marciniak",
            "Jasiński",
            "Sadowski",
            "Bąk");
    static final List<String> STREETS = List.of(
            "Lipowa",
            "Polna",
            "Leśna",
            "Słoneczna",
            "Krótka",
            "Szkolna",
            "Ogrodowa",
            "Brzozowa",
            "Łąkowa",
            "Kwiatowa",
            "Kościelna",
            "Sosnowa",
            "Parkowa",
            "Akacjowa",
            "Wiejska",
            "Klonowa",
            "Długa",
            "Cicha",
            "Jasna",
            "Dębowa",
            "Spokojna",
            "Zielona",
            "Wesoła",
            "Ustronna",
            "Rzemieślnicza",
            "Warszawska",
            "Krakowska",
            "Łódzka",
            "Śląska",
            "Nadrzeczna",
            "Kolejowa",
            "Sportowa",
            "Topolowa",
            "Wierzbowa",
            "Młynarska",
            "Kopernika");
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

    private final SplittableRandom dice;
    private final String town;
    private final Set<String> pesels = new HashSet<>();
    private final Set<String> doors = new HashSet<>();
    private int phones;

    Births(long seed, String town) {
        this.dice = new SplittableRandom(seed);
        this.town = town;
    }

    /// A household of one to six, the grown-ups first.
    List<NewPerson> household(LocalDate today) {
        var size =
                dice.nextInt(100) < 25 ? 1 : 2 + Math.min(4, (int) Math.floor(-Math.log(1 - dice.nextDouble()) * 1.2));
        return household(today, size, 19 + dice.nextInt(60));
    }

    /// One elderly person, at times with another one.
    List<NewPerson> elderly(LocalDate today) {
        return household(today, dice.nextInt(100) < 70 ? 1 : 2, 70 + dice.nextInt(22));
    }

    private List<NewPerson> household(LocalDate today, int size, int age) {
        var family = FAMILIES.get(dice.nextInt(FAMILIES.size()));
        var address = door();
        var phone = phone();
        var persons = new ArrayList<NewPerson>();
        for (int member = 0; member < size; member++) {
            var years = member < 2 ? Math.max(18, age + dice.nextInt(-4, 5)) : Math.max(1, age - 20 - dice.nextInt(12));
            persons.add(
                    person(today, family, member == 1 ? !last(persons) : dice.nextBoolean(), years, address, phone));
        }
        return persons;
    }

    private static boolean last(List<NewPerson> persons) {
        return persons.getLast().sex() == Sex.FEMALE;
    }

    private NewPerson person(LocalDate today, String family, boolean woman, int years, String address, String phone) {
        var born = today.minusYears(years).minusDays(dice.nextInt(360));
        var names = woman ? WOMEN : MEN;
        var surname = woman && family.endsWith("ki") ? family.substring(0, family.length() - 1) + "a" : family;
        return new NewPerson(
                names.get(dice.nextInt(names.size())),
                surname,
                pesel(born, woman),
                born,
                woman ? Sex.FEMALE : Sex.MALE,
                null,
                address,
                List.of(phone),
                null);
    }

    private String door() {
        while (true) {
            var door = "ul. %s %d/%d, %s"
                    .formatted(
                            STREETS.get(dice.nextInt(STREETS.size())),
                            1 + dice.nextInt(120),
                            1 + dice.nextInt(60),
                            town);
            if (doors.add(door)) {
                return door;
            }
        }
    }

    /// Numbers that begin like a mobile's and never repeat.
    private String phone() {
        phones++;
        return "%d".formatted(500_000_000 + phones * 37 % 99_999_989);
    }

    private String pesel(LocalDate born, boolean woman) {
        while (true) {
            var month = born.getMonthValue() + (born.getYear() >= 2000 ? 20 : 0);
            var sex = dice.nextInt(5) * 2 + (woman ? 0 : 1);
            var digits = "%02d%02d%02d%03d%d"
                    .formatted(born.getYear() % 100, month, born.getDayOfMonth(), dice.nextInt(1000), sex);
            var pesel = digits + checkDigit(digits);
            if (pesels.add(pesel)) {
                return pesel;
            }
        }
    }

    private static int checkDigit(String digits) {
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return (10 - sum % 10) % 10;
    }
}

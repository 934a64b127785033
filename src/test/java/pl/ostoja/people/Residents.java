package pl.ostoja.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Sex;

/// The people who live in our stories. Built by hand from the use case: `new Residents(people)`.
public class Residents {

    static final Instant ENTERED = Instant.parse("2020-04-27T05:00:00Z");

    public static final String ZOFIAS_PHONE = "600100200";
    public static final String ZOFIAS_PESEL = "36031212345";
    public static final String FAMILY_PHONE = "601202303";

    private final People people;

    public Residents(People people) {
        this.people = people;
    }

    /// Zofia Wrona, 84, lives alone in Lipowa 4/12 and answers her phone.
    public PersonId zofia() {
        return enter(
                "Zofia",
                "Wrona",
                "36031212345",
                LocalDate.of(1936, 3, 12),
                Sex.FEMALE,
                "ul. Lipowa 4/12",
                ZOFIAS_PHONE);
    }

    /// Jan Kowal, 52, Polna 7.
    public PersonId jan() {
        return enter("Jan", "Kowal", null, LocalDate.of(1968, 1, 9), Sex.MALE, "ul. Polna 7", "602303404");
    }

    /// Somebody known by name and phone only.
    public PersonId krysia() {
        return enter("Krysia", "", null, null, null, "Lipowa 6, 3. piętro", "603404505");
    }

    /// The Nowaks of Długa 5/3: parents, a grandmother and two children on one phone.
    public List<PersonId> familyOfFive() {
        return people.registerAll(
                Act.ofSystem(ENTERED),
                List.of(
                        nowak("Adam", LocalDate.of(1980, 5, 1), Sex.MALE),
                        nowak("Ewa", LocalDate.of(1982, 7, 15), Sex.FEMALE),
                        nowak("Halina", LocalDate.of(1950, 2, 2), Sex.FEMALE),
                        nowak("Kacper", LocalDate.of(2011, 9, 30), Sex.MALE),
                        nowak("Lena", LocalDate.of(2015, 12, 24), Sex.FEMALE)));
    }

    /// Anybody else, with a phone and an address.
    public PersonId person(String firstNames, String surname, String address, String phone) {
        return enter(firstNames, surname, null, null, null, address, phone);
    }

    public PersonId enter(
            String firstNames,
            String surname,
            @Nullable String pesel,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            String address,
            String... phones) {
        return people.register(
                Act.ofSystem(ENTERED),
                new NewPerson(firstNames, surname, pesel, birthDate, sex, null, address, List.of(phones), null));
    }

    private static NewPerson nowak(String firstName, LocalDate birthDate, Sex sex) {
        return new NewPerson(
                firstName, "Nowak", null, birthDate, sex, null, "ul. Długa 5 m. 3", List.of(FAMILY_PHONE), null);
    }
}

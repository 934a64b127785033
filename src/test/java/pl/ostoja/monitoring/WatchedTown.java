package pl.ostoja.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import pl.ostoja.kernel.Act;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;
import pl.ostoja.quarantine.Announcement;
import pl.ostoja.quarantine.Basis;
import pl.ostoja.quarantine.Confinements;
import pl.ostoja.quarantine.Origin;
import pl.ostoja.quarantine.StatusId;
import pl.ostoja.quarantine.StatusKind;

/// People who are confined in our stories, all of it through the use cases of the modules they belong to.
class WatchedTown {

    static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    static final LocalDate MONDAY = LocalDate.of(2020, 4, 27);

    final Residents residents;
    private final Confinements confinements;

    WatchedTown(People people, Confinements confinements) {
        this.residents = new Residents(people);
        this.confinements = confinements;
    }

    PersonId zofia() {
        return quarantined(residents.zofia());
    }

    PersonId jan() {
        return quarantined(residents.jan());
    }

    List<PersonId> family() {
        return residents.familyOfFive().stream().map(this::quarantined).toList();
    }

    /// So many people, each with a household and a phone of their own.
    List<PersonId> strangers(int number) {
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(n -> quarantined(
                        residents.person("Osoba", "Numer" + n, "ul. Szkolna " + (n + 1), "6010" + (10000 + n))))
                .toList();
    }

    PersonId quarantined(PersonId person) {
        confine(person, MONDAY.minusDays(1), MONDAY.plusDays(9));
        return person;
    }

    StatusId confine(PersonId person, LocalDate start, LocalDate end) {
        return confinements.announce(
                Act.ofSystem(at("06:50")),
                new Announcement(
                        person, StatusKind.QUARANTINE, Basis.CONTACT, start, end, Origin.SANITARY_STATION, "PSSE"));
    }

    static Instant at(String time) {
        return at(MONDAY, time);
    }

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }
}

package pl.ostoja.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;

class StatusPosts implements PostSamples {

    private static final LocalDate BEGAN = LocalDate.of(2020, 4, 24);

    private final Workers workers;
    private final People people;
    private final Confinements confinements;
    private final JdbcClient db;

    StatusPosts(Workers workers, People people, Confinements confinements, JdbcClient db) {
        this.workers = workers;
        this.people = people;
        this.confinements = confinements;
        this.db = db;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept(
                "/statuses/{id}/cancellation",
                () -> by(quarantine(), "/cancellation").with("reason", "pomyłka"));
        samples.accept("/statuses/{id}/confirmation", () -> by(missing(), "/confirmation"));
        samples.accept(
                "/statuses/{id}/conversion",
                () -> by(quarantine(), "/conversion").with("day", "2020-04-27"));
        samples.accept(
                "/statuses/{id}/end",
                () -> by(quarantine(), "/end").with("last", "2020-04-30").with("authority", "PSSE"));
        samples.accept("/statuses/{id}/household", this::household);
        samples.accept(
                "/statuses/{id}/symptoms",
                () -> by(isolation(zofia()), "/symptoms")
                        .with("symptomsFrom", "2020-04-23")
                        .with("symptomsUntil", "2020-04-26"));
        samples.accept(
                "/statuses/{id}/transfer",
                () -> by(quarantine(), "/transfer").with("day", "2020-04-27").with("commune", "Kłobuck"));
        samples.accept(
                "/situation",
                () -> PostSample.by(workers.of(Role.DISPATCHER), "/situation")
                        .file("file", "20200427060000_rap_rcb_woj_eksport.csv", """
                        wojewodztwo;liczba_przypadkow;liczba_osob_objetych_kwarantanna;teryt
                        śląskie;100;5000;t24
                        """.getBytes(UTF_8)));
    }

    private PostSample household() {
        var family = new Residents(people).familyOfFive();
        return by(isolation(family.getFirst()), "/household")
                .with("member", family.get(1).value())
                .with("member", family.get(2).value());
    }

    private StatusId missing() {
        var status = quarantine();
        db.sql("update quarantine.status set missing_since = :day where id = :id")
                .param("day", BEGAN.plusDays(2))
                .param("id", status.value())
                .update();
        return status;
    }

    private StatusId quarantine() {
        return announced(zofia(), StatusKind.QUARANTINE, Basis.CONTACT);
    }

    private StatusId isolation(PersonId person) {
        return announced(person, StatusKind.HOME_ISOLATION, Basis.POSITIVE_TEST);
    }

    private StatusId announced(PersonId person, StatusKind kind, Basis basis) {
        return confinements.announce(
                workers.systemAct(),
                new Announcement(person, kind, basis, BEGAN, BEGAN.plusDays(14), Origin.OWN_CALL, "rozmowa"));
    }

    private PersonId zofia() {
        return new Residents(people).zofia();
    }

    private PostSample by(StatusId status, String step) {
        return PostSample.by(workers.of(Role.HEAD_OF_SECTION), "/statuses/" + status.value() + step);
    }
}

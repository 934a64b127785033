package pl.ostoja.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;

/// Records, households, duplicates.
class PeoplePosts implements PostSamples {

    private final Workers workers;
    private final People people;
    private final Merges merges;

    PeoplePosts(Workers workers, People people, Merges merges) {
        this.workers = workers;
        this.people = people;
        this.merges = merges;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept(
                "/people/new",
                () -> by("/people/new")
                        .with("firstNames", "Zofia")
                        .with("surname", "Wrona")
                        .with("phones", "600 100 200")
                        .with("address", "Lipowa 4/12"));
        samples.accept(
                "/people/{id}/form",
                () -> by("/people/" + zofia() + "/form")
                        .with("firstNames", "Zofia Anna")
                        .with("surname", "Wrona")
                        .with("version", 1));
        samples.accept("/people/households/{id}/form", this::household);
        samples.accept(
                "/people/{id}/departure",
                () -> by("/people/" + zofia() + "/departure")
                        .with("kind", "DIED")
                        .with("day", "2020-04-26")
                        .with("source", "córka"));
        samples.accept("/people/{id}/return", () -> by("/people/" + dead() + "/return"));
        samples.accept(
                "/people/{id}/move",
                () -> by("/people/" + zofia() + "/move")
                        .with("day", "2020-04-27")
                        .with("address", "ul. Polna 9"));
        samples.accept(
                "/people/{id}/reason",
                () -> by("/people/" + zofia() + "/reason").with("reason", "zastępstwo"));
        samples.accept(
                "/people/{stays}/duplicates/{goes}",
                () -> by(pair("/duplicates/")).with("take", "NAME").with("reason", "ta sama osoba"));
        samples.accept("/people/{one}/duplicates/{other}/dismissal", () -> by(pair("/duplicates/") + "/dismissal"));
        samples.accept("/people/{merged}/parting", this::parting);
    }

    private PostSample household() {
        var household = people.get(new PersonId(zofiaId())).household().value();
        return by("/people/households/" + household + "/form")
                .with("address", "ul. Lipowa 4/13")
                .with("version", 1);
    }

    private String pair(String between) {
        var residents = new Residents(people);
        return "/people/" + residents.zofia().value() + between
                + residents.person("Zofja", "Wrona", "Polna 1", "605606707").value();
    }

    private PostSample parting() {
        var residents = new Residents(people);
        var zofja = residents.person("Zofja", "Wrona", "Polna 1", "605606707");
        merges.merge(workers.systemAct(), zofja, residents.zofia(), Set.of(), null);
        return by("/people/" + zofja.value() + "/parting").with("reason", "jednak dwie osoby");
    }

    private String dead() {
        var zofia = new Residents(people).zofia();
        people.died(workers.systemAct(), zofia, LocalDate.of(2020, 4, 26), "córka");
        return zofia.value().toString();
    }

    private UUID zofiaId() {
        return new Residents(people).zofia().value();
    }

    private String zofia() {
        return zofiaId().toString();
    }

    private PostSample by(String uri) {
        return PostSample.by(workers.of(Role.HEAD_OF_SECTION), uri);
    }
}

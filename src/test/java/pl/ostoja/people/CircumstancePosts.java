package pl.ostoja.people;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.PhoneNumber;

/// The small forms of the card, and the stop list.
class CircumstancePosts implements PostSamples {

    private final Workers workers;
    private final People people;
    private final Circumstances circumstances;
    private final StopList stopList;
    private final JdbcClient db;

    CircumstancePosts(Workers workers, People people, Circumstances circumstances, StopList stopList, JdbcClient db) {
        this.workers = workers;
        this.people = people;
        this.circumstances = circumstances;
        this.stopList = stopList;
        this.db = db;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept("/people/{id}/notes", () -> by(zofia(), "/notes").with("words", "Nie słyszy dzwonka."));
        samples.accept(
                "/people/{id}/risks",
                () -> by(zofia(), "/risks")
                        .with("factor", RiskFactor.LIVES_ALONE)
                        .with("remark", ""));
        samples.accept("/people/{id}/risks/{factor}/end", this::endOfRisk);
        samples.accept(
                "/people/{id}/documents",
                () -> by(zofia(), "/documents")
                        .with("kind", "PASSPORT")
                        .with("number", "AB 123456")
                        .with("country", "UA"));
        samples.accept(
                "/people/{id}/representatives",
                () -> by(zofia(), "/representatives")
                        .with("kind", "PROXY")
                        .with("name", "Anna Wrona")
                        .with("since", "2020-04-01"));
        samples.accept("/people/{id}/representatives/{representative}/end", this::endOfRepresentative);
        samples.accept("/people/{id}/contacts", () -> by(zofia(), "/contacts").with("contact", "605 606 707"));
        samples.accept(
                "/people/{id}/contacts/{contact}/mistake",
                () -> ofContact("/mistake").with("number", "+48" + Residents.ZOFIAS_PHONE));
        samples.accept("/people/{id}/contacts/{contact}/removal", () -> ofContact("/removal"));
        samples.accept(
                "/people/stop-list",
                () -> by("/people/stop-list").with("number", "34 372 42 00").with("reason", "centrala"));
        samples.accept("/people/stop-list/removal", () -> {
            stopList.add(workers.systemAct(), PhoneNumber.of("343724200").orElseThrow(), "centrala");
            return by("/people/stop-list/removal").with("number", "+48343724200");
        });
    }

    private PostSample endOfRisk() {
        var zofia = zofia();
        circumstances.addRisk(workers.systemAct(), zofia, RiskFactor.DEAF, null);
        return by(zofia, "/risks/DEAF/end");
    }

    private PostSample endOfRepresentative() {
        var zofia = zofia();
        circumstances.addRepresentative(
                workers.systemAct(),
                zofia,
                new NewRepresentative(
                        NewRepresentative.Kind.PROXY, "Anna Wrona", null, null, LocalDate.of(2020, 4, 1), null));
        return by(zofia, "/representatives/" + id("people.representative", zofia) + "/end");
    }

    private PostSample ofContact(String step) {
        var zofia = zofia();
        return by(zofia, "/contacts/" + id("people.contact_point", zofia) + step);
    }

    private UUID id(String table, PersonId person) {
        return db.sql("select id from " + table + " where person = :person")
                .param("person", person.value())
                .query(UUID.class)
                .single();
    }

    private PersonId zofia() {
        return new Residents(people).zofia();
    }

    private PostSample by(PersonId person, String step) {
        return by("/people/" + person.value() + step);
    }

    private PostSample by(String uri) {
        return PostSample.by(workers.of(Role.HEAD_OF_SECTION), uri);
    }
}

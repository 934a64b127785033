package pl.ostoja.monitoring;

import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.quarantine.Confinements;

class CallPosts implements PostSamples {

    private final Workers workers;
    private final WatchedTown town;
    private final Rounds rounds;
    private final Calls calls;
    private final TurnableClock clock;
    private final JdbcClient db;

    CallPosts(
            Workers workers,
            People people,
            Confinements confinements,
            Rounds rounds,
            Calls calls,
            TurnableClock clock,
            JdbcClient db) {
        this.workers = workers;
        this.town = new WatchedTown(people, confinements);
        this.rounds = rounds;
        this.calls = calls;
        this.clock = clock;
        this.db = db;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept("/next-call", () -> {
            due();
            return PostSample.by(workers.of(Role.OPERATOR), "/next-call");
        });
        samples.accept("/next-call/{id}/heartbeat", () -> inHands("heartbeat"));
        samples.accept(
                "/next-call/{id}/draft",
                () -> inHands("draft").with("a.h.food", "one").with("note", "oddzwoni syn"));
        samples.accept("/next-call/{id}/return", () -> inHands("return").with("reason", "telefon nie działa"));
        samples.accept(
                "/next-call/{id}/outcome",
                () -> inHands("outcome").with("outcome", "REACHED").with("a.h.food", "week"));
        samples.accept(
                "/calls/{id}/pick",
                () -> PostSample.by(workers.of(Role.OPERATOR), "/calls/" + due() + "/pick")
                        .with("reason", "oddzwoniła"));
        samples.accept(
                "/escalations/{id}/result",
                () -> PostSample.by(workers.of(Role.HEAD_OF_SECTION), "/escalations/" + step() + "/result")
                        .with("result", "NOT_FOUND"));
        samples.accept(
                "/paper/{id}",
                () -> PostSample.by(workers.of(Role.OPERATOR), "/paper/" + due())
                        .with("day", MONDAY)
                        .with("time", "08:30")
                        .with("outcome", "REACHED"));
        samples.accept("/rounds", () -> {
            clock.set(at("09:00"));
            town.zofia();
            return PostSample.by(workers.of(Role.HEAD_OF_SECTION), "/rounds");
        });
        samples.accept(
                "/rounds/shares",
                () -> PostSample.by(workers.of(Role.HEAD_OF_SECTION), "/rounds/shares")
                        .with("account", workers.of(Role.OPERATOR).id().value())
                        .with("from", "08:00")
                        .with("until", "12:00")
                        .with("weight", 50));
    }

    private PostSample inHands(String what) {
        due();
        SignedIn ola = workers.of(Role.OPERATOR);
        var call = ((Taking.Taken) calls.takeNext(workers.act(ola), Set.of())).call();
        return PostSample.by(ola, "/next-call/" + call.value() + "/" + what);
    }

    private UUID due() {
        clock.set(at("09:00"));
        town.zofia();
        rounds.make(workers.systemAct(), MONDAY);
        return db.sql("select id from monitoring.call where state = 'DUE'")
                .query(UUID.class)
                .single();
    }

    private UUID step() {
        clock.set(at("09:00"));
        town.quarantined(town.residents.enter("Anna", "Bez", null, null, null, "ul. Krótka 3"));
        rounds.make(workers.systemAct(), MONDAY);
        return db.sql("select id from monitoring.escalation where ended_at is null")
                .query(UUID.class)
                .single();
    }
}

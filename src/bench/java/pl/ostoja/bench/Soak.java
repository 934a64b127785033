package pl.ostoja.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.pace;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import pl.ostoja.access.Role;

/// An ordinary day at a fixed pace: operators take calls and save what came of them, a program opens requests, somebody
/// of each role looks at the pages of that role once a second. How long each answer took goes into a file, because the
/// report only knows the whole run.
public final class Soak extends Simulation {

    static final int OPERATORS = 10;
    static final String PACE = "bench.soak.pace";
    static final String LATENCIES = "bench.soak.latencies";

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int PROGRAMS = 4;
    private static final String MILLIS = "millis";

    private final Latencies latencies = Latencies.into(System.getProperty(LATENCIES, "latencies.csv"));

    public Soak() {
        var all = new ArrayList<PopulationBuilder>();
        all.add(operators());
        all.add(programs());
        for (var role : WorkLists.PAGES.keySet()) {
            all.add(readers(role));
        }
        setUp(all.toArray(PopulationBuilder[]::new)).protocols(Target.protocol());
    }

    @Override
    public void after() {
        latencies.close();
    }

    private PopulationBuilder operators() {
        var next = new AtomicInteger();
        return scenario("operators")
                .exec(session -> session.set("login", "operator-" + next.getAndIncrement() % BenchTown.OPERATORS))
                .exec(Target.signIn())
                .exec(TakeCalls.page())
                .during(Target.seconds())
                .on(pace(Duration.ofMillis(Integer.getInteger(PACE, 1000))).exec(oneCall()))
                .injectOpen(atOnceUsers(OPERATORS));
    }

    /// Whoever has a call in hand saves its outcome, which takes the next one; whoever has none asks for one.
    private ChainBuilder oneCall() {
        return exec(TakeCalls.act())
                .doIfOrElse(session -> session.contains("call"))
                .then(timed(TakeCalls.outcome()))
                .orElse(timed(TakeCalls.take()))
                .exec(session -> session.remove("call"))
                .exec(TakeCalls.page());
    }

    private PopulationBuilder programs() {
        var request = OpenRequests.request(StringBody(OpenRequests.TWO_NEEDS));
        return scenario("programs")
                .during(Target.seconds())
                .on(pace(SECOND)
                        .exec(feed(csv(Target.persons()).random()))
                        .exec(session -> session.set("act", UUID.randomUUID().toString()))
                        .exec(timed(request)))
                .injectOpen(atOnceUsers(PROGRAMS));
    }

    private PopulationBuilder readers(Role role) {
        var name = BenchTown.login(role);
        var look = WorkLists.PAGES.getOrDefault(role, List.of()).stream()
                .map(path -> pace(SECOND)
                        .exec(timed(http(name + " " + path.replace("#{person}", "…"))
                                .get(path)
                                .check(status().is(200)))))
                .reduce(feed(csv(Target.persons()).random()), ChainBuilder::exec);
        return scenario(name)
                .exec(session -> session.set("login", name))
                .exec(Target.signIn())
                .during(Target.seconds())
                .on(look)
                .injectOpen(atOnceUsers(1));
    }

    private ChainBuilder timed(HttpRequestActionBuilder request) {
        return exec(request.check(responseTimeInMillis().saveAs(MILLIS))).exec(session -> {
            if (session.contains(MILLIS)) {
                latencies.note(session.getInt(MILLIS));
            }
            return session.remove(MILLIS);
        });
    }
}

package pl.ostoja.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A hundred operators at once: when all have signed in, each takes a call and saves its outcome, which takes the next
/// one,
/// until nothing is due or the time is over.
public final class TakeCalls extends Simulation {

    static final String OUTCOME = "outcome and next call";

    private static final String FORM = "form[action$='/outcome']";

    public TakeCalls() {
        var next = new AtomicInteger();
        var operators = scenario("operators")
                .exec(session -> session.set("login", "operator-" + next.getAndIncrement() % BenchTown.OPERATORS))
                .exec(Target.signIn())
                .rendezVous(BenchTown.OPERATORS)
                .exec(http("idle page").get("/next-call").check(Target.csrf()))
                .exec(act())
                .exec(take())
                .exec(page())
                .asLongAsDuring(session -> session.contains("call"), Target.seconds())
                .on(exec(act())
                        .exec(outcome())
                        .exec(session -> session.remove("call"))
                        .exec(page()));
        setUp(operators.injectOpen(atOnceUsers(BenchTown.OPERATORS))).protocols(Target.protocol());
    }

    static ChainBuilder act() {
        return exec(session -> session.set("act", UUID.randomUUID().toString()));
    }

    static HttpRequestActionBuilder take() {
        return http("take the first call")
                .post("/next-call")
                .disableFollowRedirect()
                .formParam("act", "#{act}")
                .formParam("_csrf", "#{csrf}")
                .check(status().is(302));
    }

    static ChainBuilder page() {
        return exec(http("page of the call")
                .get("/next-call")
                .check(css(FORM, "action").optional().saveAs("call"))
                .check(Target.csrf()));
    }

    static HttpRequestActionBuilder outcome() {
        return http(OUTCOME)
                .post("#{call}")
                .disableFollowRedirect()
                .formParam("act", "#{act}")
                .formParam("_csrf", "#{csrf}")
                .formParam("outcome", "REACHED")
                .formParam("a.h.food", "week")
                .check(status().is(302));
    }
}

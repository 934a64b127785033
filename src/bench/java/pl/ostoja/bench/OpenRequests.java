package pl.ostoja.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Body;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.UUID;

/// A program opens requests with two needs each, over sixteen connections.
public final class OpenRequests extends Simulation {

    static final String REQUEST = "open a request";
    static final String TWO_NEEDS = """
            {"person": "#{person}", "acceptDuplicates": true, "needs": [
              {"code": "hot-meal", "cannotSecure": true}, {"code": "medicines"}]}
            """;

    public OpenRequests() {
        var open = scenario("a program opens requests")
                .during(Target.seconds())
                .on(feed(csv(Target.persons()).random())
                        .exec(session -> session.set("act", UUID.randomUUID().toString()))
                        .exec(request(StringBody(TWO_NEEDS))));
        setUp(open.injectOpen(atOnceUsers(Yardstick.CONNECTIONS))).protocols(Target.protocol());
    }

    static HttpRequestActionBuilder request(Body.WithString body) {
        return http(REQUEST)
                .post("/api/v1/requests")
                .header("Authorization", "Bearer " + Target.token())
                .header("Idempotency-Key", "#{act}")
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .body(body)
                .check(status().is(201));
    }
}

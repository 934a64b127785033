package pl.ostoja.bench;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.http.HttpDsl;
import io.gatling.javaapi.http.HttpProtocolBuilder;

/// What every simulation needs to know of the running product; the bench hands it over by system properties.
final class Target {

    static final String ADDRESS = "bench.address";
    static final String SECONDS = "bench.seconds";
    static final String TOKEN = "bench.token";
    static final String PERSONS = "bench.persons";

    private Target() {}

    static HttpProtocolBuilder protocol() {
        return http.baseUrl(System.getProperty(ADDRESS, ""))
                .acceptHeader("text/html")
                .acceptLanguageHeader("pl")
                .disableCaching();
    }

    static int seconds() {
        return Integer.getInteger(SECONDS, 30);
    }

    static String token() {
        return System.getProperty(TOKEN, "");
    }

    static String persons() {
        return System.getProperty(PERSONS, "");
    }

    /// Signs in as the login in the session's `login`.
    static ChainBuilder signIn() {
        return exec(http("sign-in page").get("/sign-in").check(csrf()))
                .exec(http("sign-in")
                        .post("/sign-in")
                        .disableFollowRedirect()
                        .formParam("_csrf", "#{csrf}")
                        .formParam("login", "#{login}")
                        .formParam("password", BenchTown.PASSWORD)
                        .check(status().is(302))
                        .check(HttpDsl.headerRegex("Location", "^(?!.*sign-in).*$")));
    }

    static io.gatling.javaapi.core.CheckBuilder.Final csrf() {
        return css("input[name=_csrf]", "value").find().saveAs("csrf");
    }
}

package pl.ostoja.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.Role;

/// The pages that each role keeps open: work lists, boards, a person's card, over sixteen connections. Oversight has
/// none: it sees statistics only, which are measured by themselves.
public final class WorkLists extends Simulation {

    private static final List<String> BOARDS = List.of("/requests", "/tasks", "/rounds", "/escalations", "/statuses");

    static final Map<Role, List<String>> PAGES = Map.of(
            Role.DIRECTOR, BOARDS,
            Role.HEAD_OF_SECTION, BOARDS,
            Role.SOCIAL_WORKER, List.of("/requests", "/tasks", "/statuses", "/people/#{person}"),
            Role.OPERATOR, List.of("/requests", "/next-call", "/people/#{person}"),
            Role.DISPATCHER, List.of("/requests", "/tasks", "/lists", "/people/#{person}"),
            Role.CARRIER, List.of("/my-tasks"),
            Role.DATA_PROTECTION_OFFICER, List.of("/journal", "/sealed-lists"));

    public WorkLists() {
        var each = Math.max(1, Yardstick.CONNECTIONS / PAGES.size());
        var populations = PAGES.keySet().stream()
                .map(role -> worker(role).injectOpen(atOnceUsers(each)))
                .toArray(PopulationBuilder[]::new);
        setUp(populations).protocols(Target.protocol());
    }

    private static io.gatling.javaapi.core.ScenarioBuilder worker(Role role) {
        var name = BenchTown.login(role);
        var look = PAGES.getOrDefault(role, List.of()).stream()
                .map(path -> look(name, path))
                .reduce(feed(csv(Target.persons()).random()), ChainBuilder::exec);
        return scenario(name)
                .exec(session -> session.set("login", name))
                .exec(Target.signIn())
                .during(Target.seconds())
                .on(look);
    }

    private static ChainBuilder look(String role, String path) {
        return exec(http(role + " " + path.replace("#{person}", "…")).get(path).check(status().is(200)));
    }
}

package pl.ostoja.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.access.Accounts;
import pl.ostoja.access.Issue;
import pl.ostoja.access.NewToken;
import pl.ostoja.access.OpenAccount;
import pl.ostoja.access.Role;
import pl.ostoja.access.Tokens;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.CentreKind;
import pl.ostoja.centre.Districts;
import pl.ostoja.centre.NewCentre;
import pl.ostoja.centre.NewDistrict;
import pl.ostoja.cli.House;
import pl.ostoja.harness.Crowd;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.monitoring.plan.Group;
import pl.ostoja.monitoring.plan.Plan;
import pl.ostoja.monitoring.plan.Plans;
import pl.ostoja.operations.DataDirectory;
import pl.ostoja.people.People;

/// A town of a million people in a data directory, made once and used again by later runs.
///
/// People, accounts and the list of those to be called are entered through the use cases; the years behind them (a
/// million attempts, four million services), which no use case could live through in an hour, by [History].
final class BenchTown {

    static final int PERSONS = 1_000_000;
    static final int OPERATORS = 100;
    static final String PASSWORD = "a long password of the bench";

    private static final int CHUNK = 10_000;
    private static final int DISTRICTS = 10;
    /// Of people born evenly over 85 years about one in a hundred is that old: ten thousand to call.
    private static final int OLD = 96;
    private static final String READY = "bench-ready";
    private static final String TOKEN = "bench-token";

    private final DataDirectory directory;
    private final int persons;

    BenchTown(Path path, int persons) {
        this.directory = new DataDirectory(path);
        this.persons = persons;
    }

    DataDirectory directory() {
        return directory;
    }

    /// The secret of the program that opens requests.
    String token() {
        return directory.noted(TOKEN);
    }

    /// Files some persons' ids, one in each line under the heading `person`, for requests and cards.
    Path somePersons(JdbcClient db) throws IOException {
        var ids = db.sql("select id::text from people.person tablesample system (1) limit 5000")
                .query(String.class)
                .list();
        var lines = new ArrayList<>(List.of("person"));
        lines.addAll(ids);
        return Files.write(directory.path().resolve("persons.csv"), lines);
    }

    void prepare() throws IOException {
        if (directory.has(READY)) {
            return;
        }
        directory.clear();
        Log.say("Making a town of %,d people in %s; this happens once.", persons, directory.path());
        try (var house = House.forPlaying(directory, Clock.systemDefaultZone())) {
            var act = Act.ofSystem(house.get(Clock.class).instant());
            found(house, act);
            enter(house, act);
            watch(house, act);
            new History(house.get(JdbcClient.class), LocalDate.now(house.get(Clock.class)), persons).write();
            somePersons(house.get(JdbcClient.class));
        }
        directory.note(READY, "");
    }

    private void found(House house, Act act) {
        house.get(Centre.class)
                .setUp(
                        act.part("centre"),
                        new NewCentre(
                                "MOPS Jaworów",
                                CentreKind.MOPS,
                                "2499011",
                                "Jaworów",
                                null,
                                null,
                                null,
                                List.of("Jaworów")));
        var districts = house.get(Districts.class);
        for (int n = 0; n < DISTRICTS; n++) {
            districts.add(act.part("district-" + n), new NewDistrict("Rejon " + n, null, streets(n), null));
        }
        var accounts = house.get(Accounts.class);
        for (var role : Role.values()) {
            accounts.open(
                    act.part(login(role)), new OpenAccount(login(role), "Bench " + role, role, Set.of(), PASSWORD));
        }
        for (int n = 0; n < OPERATORS; n++) {
            var login = "operator-" + n;
            accounts.open(act.part(login), new OpenAccount(login, "Operator " + n, Role.OPERATOR, Set.of(), PASSWORD));
        }
        var issue = house.get(Tokens.class)
                .issue(
                        act.part("token"),
                        new NewToken(
                                "bench",
                                EnumSet.of(Permission.REQUESTS_WORK),
                                LocalDate.now(house.get(Clock.class)).plusDays(300)));
        directory.note(TOKEN, ((Issue.Issued) issue).secret());
    }

    static String login(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> streets(int district) {
        var streets = Crowd.streets();
        return IntStream.range(0, streets.size())
                .filter(street -> street % DISTRICTS == district)
                .mapToObj(streets::get)
                .toList();
    }

    private void enter(House house, Act act) {
        var people = house.get(People.class);
        var crowd = new Crowd(42);
        for (int there = 0; there < persons; there += CHUNK) {
            people.registerAll(act.part("people-" + there), crowd.persons(Math.min(CHUNK, persons - there)));
            if (there % (10 * CHUNK) == 0) {
                Log.say("  %,d people", there);
            }
        }
        house.get(JdbcClient.class).sql("analyze").update();
    }

    private static void watch(House house, Act act) {
        var plans = house.get(Plans.class);
        var older = plans.all().stream()
                .filter(plan -> plan.group() == Group.OLDER)
                .findFirst()
                .orElseThrow();
        plans.change(
                act.part("plan"),
                new Plan(
                        older.id(),
                        older.group(),
                        older.name(),
                        1,
                        List.of(1, 2, 3, 4, 5, 6, 7),
                        true,
                        LocalTime.MIN,
                        LocalTime.of(23, 59),
                        older.script(),
                        older.language(),
                        new Plan.Filter(OLD, false, null),
                        older.version()));
        Log.say("  %,d to be called", plans.fill(act.part("fill"), older.id()));
    }
}

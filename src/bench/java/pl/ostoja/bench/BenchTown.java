package pl.ostoja.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.access.Accounts;
import pl.ostoja.access.OpenAccount;
import pl.ostoja.access.Role;
import pl.ostoja.centre.Districts;
import pl.ostoja.centre.NewDistrict;
import pl.ostoja.cli.House;
import pl.ostoja.harness.Crowd;
import pl.ostoja.harness.Founding;
import pl.ostoja.kernel.Act;
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
            var founding = new Founding(house, act);
            found(house, act, founding);
            enter(house, act);
            Log.say("  %,d to be called", founding.callEveryDay(OLD));
            house.get(JdbcClient.class).sql("truncate people.uncompared").update(); // as in any town, compared long ago
            new History(house.get(JdbcClient.class), LocalDate.now(house.get(Clock.class)), persons).write();
            somePersons(house.get(JdbcClient.class));
        }
        directory.note(READY, "");
    }

    private void found(House house, Act act, Founding founding) {
        founding.centre();
        var districts = house.get(Districts.class);
        for (int n = 0; n < DISTRICTS; n++) {
            districts.add(act.part("district-" + n), new NewDistrict("Rejon " + n, null, streets(n), null));
        }
        var accounts = house.get(Accounts.class);
        for (var role : Role.values()) {
            accounts.open(
                    act.part(login(role)), new OpenAccount(login(role), "Bench " + role, role, Set.of(), PASSWORD));
        }
        founding.operators(OPERATORS, PASSWORD);
        directory.note(TOKEN, founding.token("bench"));
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
}

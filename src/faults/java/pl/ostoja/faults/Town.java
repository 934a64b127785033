package pl.ostoja.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.cli.House;
import pl.ostoja.harness.Crowd;
import pl.ostoja.harness.Founding;
import pl.ostoja.harness.Product;
import pl.ostoja.kernel.Act;
import pl.ostoja.monitoring.Rounds;
import pl.ostoja.operations.DataDirectory;
import pl.ostoja.operations.LentServer;
import pl.ostoja.people.People;

/// A small town in a data directory of its own: people to open requests for, a round of calls for today, operators, a
/// token. Made once and copied for each test; removed when the test is over.
record Town(DataDirectory directory, Path folder, String token, List<UUID> persons) implements AutoCloseable {

    static final int OPERATORS = 8;
    static final String PASSWORD = "a long password of the faults";

    private static final int PERSONS = 2_000;
    private static final int OLD = 30;
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path FAULTS = HOME.resolve("target/faults");

    static Town copy(String name) {
        return copyTo(FAULTS.resolve(name + "/data"), FAULTS.resolve(name));
    }

    /// @param data where its data directory shall be
    /// @param folder where logs are left
    static Town copyTo(Path data, Path folder) {
        try {
            var template = Template.made();
            new DataDirectory(folder).clear();
            Files.createDirectories(folder);
            Files.createDirectories(data.getParent());
            new DataDirectory(data).clear();
            Commands.run("cp", "-a", template.directory().path().toString(), data.toString());
            return new Town(new DataDirectory(data), folder, template.token(), template.persons());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Product start() throws IOException {
        return start("product", Map.of());
    }

    Product start(String name, Map<String, String> settings) throws IOException {
        return Product.start(HOME.resolve("ostoja"), directory, log(name), settings);
    }

    /// A node with a data directory of its own that keeps its data in a server which others may share.
    Product startOn(LentServer server, String name) throws IOException {
        return Product.start(
                HOME.resolve("ostoja"), new DataDirectory(folder.resolve(name)), log(name), server.settings());
    }

    Path log(String name) {
        return folder.resolve(name + ".log");
    }

    @Override
    public void close() {
        LentServer.kill(directory);
        directory.clear();
    }

    /// The town from which all others are copied, made when the first is asked for.
    private record Template(DataDirectory directory, String token, List<UUID> persons) {

        private static @Nullable Template made;

        static synchronized Template made() {
            if (made == null) {
                made = make();
            }
            return made;
        }

        private static Template make() {
            var directory = new DataDirectory(FAULTS.resolve("town"));
            directory.clear();
            try (var house = House.forPlaying(directory, Clock.systemDefaultZone())) {
                var now = house.get(Clock.class).instant();
                var today = LocalDate.ofInstant(now, house.get(Clock.class).getZone());
                var act = Act.ofSystem(now);
                var founding = new Founding(house, act);
                founding.centre();
                founding.operators(OPERATORS, PASSWORD);
                var persons = house.get(People.class).registerAll(act.part("people"), new Crowd(7).persons(PERSONS));
                founding.callEveryDay(OLD);
                house.get(Rounds.class).make(act.part("round"), today);
                return new Template(
                        directory,
                        founding.token("faults"),
                        persons.stream().map(person -> person.value()).toList());
            }
        }
    }
}

package pl.ostoja.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.operations.DataDirectory;
import pl.ostoja.simulation.DayPlayed;
import pl.ostoja.simulation.PlayedPeriod;
import pl.ostoja.simulation.Simulation;
import pl.ostoja.simulation.Town;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `simulate TOWN`: plays days of a town through the use cases and prints what they came to.
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Plays days of a town and prints its figures. Towns: czestochowa, pruszkow, moscow.")
final class SimulateCommand implements Callable<Integer> {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "TOWN", description = "czestochowa, pruszkow or moscow")
    private String name = "";

    @Option(names = "--days", paramLabel = "N", description = "how many days (default: all that are known)")
    private @Nullable Integer days;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "the same seed gives the same days")
    private long seed;

    @Option(names = "--scale", paramLabel = "PART", defaultValue = "1", description = "part of the town, 0 to 1")
    private double scale;

    @Option(names = "--data", paramLabel = "DIR", description = "an empty directory to keep the town in")
    private @Nullable Path data;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var town = town();
        var played = days == null ? town.days() : days;
        if (played < 1 || played > town.days()) {
            throw mistake("--days is a number from 1 to %d for %s.".formatted(town.days(), name));
        }
        var directory = data == null
                ? new DataDirectory(Files.createTempDirectory("ostoja-simulation"))
                : new DataDirectory(data);
        directory.requireEmpty();
        directory.markAsDemonstration();
        try {
            print(play(directory, town, played));
        } finally {
            if (data == null) {
                FileSystemUtils.deleteRecursively(directory.path());
            }
        }
        return 0;
    }

    private Outcome play(DataDirectory directory, Town town, int played) {
        var clock = new TurnableClock(town.start().atStartOfDay(ZONE).toInstant(), ZONE);
        try (var house = House.forPlaying(directory, clock)) {
            List<DayPlayed> list = new ArrayList<>();
            house.get(Simulation.class).play(town, played, seed, clock, LocalTime.MAX, day -> {
                list.add(day);
                progress(day, list.size(), played);
            });
            return new Outcome(
                    town.name(),
                    seed,
                    scale,
                    list,
                    house.get(PlayedPeriod.class).of(town, played));
        }
    }

    record Outcome(String town, long seed, double scale, List<DayPlayed> days, PlayedPeriod.Totals period) {}

    private void progress(DayPlayed day, int number, int of) {
        spec.commandLine()
                .getErr()
                .printf(
                        "%s  day %d of %d: %d new, %d attempts, %d tasks%n",
                        day.day(), number, of, day.confined(), day.attempts(), day.tasks());
    }

    private void print(Outcome outcome) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(outcome));
            return;
        }
        outcome.period().figures().forEach((figure, value) -> out.printf("%14s  %s%n", value, figure));
        outcome.period()
                .contactedByMonth()
                .forEach((month, persons) -> out.printf("%14s  contacted in %s%n", persons, month));
    }

    private Town town() {
        var town = Town.named(name)
                .orElseThrow(() -> mistake("There is no town '%s': czestochowa, pruszkow, moscow.".formatted(name)));
        if (scale <= 0 || scale > 1) {
            throw mistake("--scale is a part: more than 0, at most 1.");
        }
        return town.scaled(scale);
    }

    private CommandLine.ParameterException mistake(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}

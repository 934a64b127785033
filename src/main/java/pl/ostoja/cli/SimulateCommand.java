package pl.ostoja.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import pl.ostoja.simulation.OfficialCounts;
import pl.ostoja.simulation.Play;
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

    @Option(names = "--days", paramLabel = "N", description = "how many days (default: the town's whole time)")
    private @Nullable Integer days;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "the same seed gives the same days")
    private long seed;

    @Option(names = "--scale", paramLabel = "PART", defaultValue = "1", description = "part of the town, 0 to 1")
    private double scale;

    @Option(
            names = "--situation",
            paramLabel = "DIR",
            description =
                    "the ministry's daily files, whose counts give the wave its shape (default: a built-in curve)")
    private @Nullable Path situation;

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
        var play = shaped(Play.of(town, played, seed));
        var directory = data == null
                ? new DataDirectory(Files.createTempDirectory("ostoja-simulation"))
                : new DataDirectory(data);
        directory.requireEmpty();
        directory.markAsDemonstration();
        try {
            var outcome = played(directory, play);
            var out = spec.commandLine().getOut();
            if (json) {
                out.println(JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(outcome));
            } else {
                outcome.print(out);
            }
        } finally {
            if (data == null) {
                FileSystemUtils.deleteRecursively(directory.path());
            }
        }
        return 0;
    }

    private SimulationOutcome played(DataDirectory directory, Play play) {
        var town = play.town();
        var clock = new TurnableClock(town.start().atStartOfDay(ZONE).toInstant(), ZONE);
        try (var house = House.forPlaying(directory, clock)) {
            List<DayPlayed> list = new ArrayList<>();
            house.get(Simulation.class).play(play, clock, day -> {
                list.add(day);
                progress("%s  day %d of %d: %d new, %d attempts, %d tasks"
                        .formatted(day.day(), list.size(), play.days(), day.confined(), day.attempts(), day.tasks()));
            });
            var period = house.get(PlayedPeriod.class);
            var totals = period.of(town, play.days());
            return new SimulationOutcome(
                    town.name(),
                    town.start(),
                    town.start().plusDays(play.days() - 1L),
                    seed,
                    scale,
                    play.days() == town.days() ? period.published(town, totals) : List.of(),
                    list,
                    totals);
        }
    }

    /// In the shape of the official counts, where they are given.
    private Play shaped(Play play) {
        if (situation == null) {
            return play;
        }
        var town = play.town();
        var unit = town.unit()
                .orElseThrow(
                        () -> mistake("The ministry has counted nobody in %s: leave --situation out.".formatted(name)));
        if (!Files.isDirectory(situation)) {
            throw mistake("--situation is a directory with the ministry's files; there is none at " + situation);
        }
        var counts = OfficialCounts.in(situation, unit);
        var known = counts.daysKnown(town);
        if (known == 0) {
            throw mistake("Nothing in %s says how many were in quarantine between %s and %s."
                    .formatted(situation, town.start(), town.lastDay()));
        }
        progress("Official counts of quarantine for %d of %d days".formatted(known, town.days()));
        return play.like(counts.wave(town));
    }

    private Town town() {
        var town = Town.named(name)
                .orElseThrow(() -> mistake("There is no town '%s': czestochowa, pruszkow, moscow.".formatted(name)));
        if (!(scale > 0 && scale <= 1)) {
            throw mistake("--scale is a part: more than 0, at most 1.");
        }
        return town.scaled(scale);
    }

    private void progress(String line) {
        spec.commandLine().getErr().println(line);
    }

    private CommandLine.ParameterException mistake(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}

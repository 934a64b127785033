package pl.ostoja.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import pl.ostoja.bench.GatlingRun.Stats;
import pl.ostoja.bench.Latencies.Answer;
import pl.ostoja.bench.Vitals.Look;

/// A long run at a fixed pace, watched from outside: what leaks or slows down shows between its quarters. The first
/// quarter is for warming up; the last one is held against the second.
final class SoakRun {

    private static final int QUARTERS = 4;
    private static final long LOOK_SECONDS = 10;
    private static final int MOST_CALLS_PER_SECOND = 4;
    private static final double GROWTH = 1.1;
    private static final double SLOWER = 1.2;

    private final Vitals vitals;
    private final GatlingRun gatling;
    private final Path latencies;
    private final int seconds;

    private final List<Look> looks = new ArrayList<>();
    private final List<Long> live = new ArrayList<>();

    SoakRun(Vitals vitals, GatlingRun gatling, Path folder, int seconds) {
        this.vitals = vitals;
        this.gatling = gatling;
        this.latencies = folder.resolve("soak-latencies.csv");
        this.seconds = seconds;
    }

    /// One minute of the run.
    ///
    /// @param p95 of all answers of that minute, in milliseconds
    record Minute(int minute, long answers, long p95, long resident, long heap, long threads, long connections) {}

    /// What was found, and how it went.
    record Found(List<Measured> measured, List<Minute> minutes) {}

    /// @param due how many calls wait: they are made to last until the end
    Found run(Map<String, String> target, long due) throws IOException, InterruptedException, SQLException {
        var properties = new HashMap<>(target);
        properties.put(Target.SECONDS, Integer.toString(seconds));
        properties.put(Soak.LATENCIES, latencies.toString());
        properties.put(Soak.PACE, Long.toString(pace(due)));
        var before = vitals.look();
        var begin = System.currentTimeMillis();
        List<Stats> stats;
        try (var aside = Executors.newSingleThreadExecutor()) {
            var load = aside.submit(() -> gatling.run(Soak.class, properties));
            while (!load.isDone()) {
                watch(begin);
                TimeUnit.SECONDS.sleep(LOOK_SECONDS);
            }
            stats = load.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the load broke", e);
        }
        live.add(vitals.live());
        var after = vitals.look();
        return new Found(judged(stats, begin, after.busy() - before.busy()), minutes(begin));
    }

    private long pace(long due) {
        var perSecond = Math.min(MOST_CALLS_PER_SECOND, 0.9 * due / seconds);
        return Math.round(1000 * Soak.OPERATORS / Math.max(perSecond, 0.1));
    }

    private void watch(long begin) throws IOException, InterruptedException, SQLException {
        var quarter = (System.currentTimeMillis() - begin) * QUARTERS / (1000L * seconds);
        if (quarter > live.size() && live.size() < QUARTERS - 1) {
            live.add(vitals.live());
        }
        looks.add(vitals.look());
    }

    private List<Measured> judged(List<Stats> stats, long begin, long kept) throws IOException {
        var answers = Latencies.read(latencies);
        var errors = stats.stream().mapToLong(Stats::errors).sum();
        var measured = new ArrayList<Measured>();
        measured.add(new Measured(
                "soak: answers",
                answers.size(),
                answers.size() / (double) seconds,
                null,
                null,
                Latencies.p95(answers),
                null,
                errors,
                "no errors",
                errors == 0));
        measured.add(held("soak: p95, ms", p95(answers, begin, 1), p95(answers, begin, 3), SLOWER));
        measured.add(held("soak: live heap, MB", live.get(1), live.getLast(), GROWTH));
        measured.add(held("soak: resident memory, MB", mean(begin, 1), mean(begin, 3), GROWTH));
        var rise = rise(begin);
        measured.add(new Measured(
                "soak: rise of resident memory by its trend, %",
                (long) Math.ceil(rise),
                null,
                null,
                null,
                null,
                null,
                0,
                "<= 10 % from the second quarter to the end",
                rise <= 100 * (GROWTH - 1)));
        measured.add(held("soak: threads", most(begin, 1, Look::threads), most(begin, 3, Look::threads), GROWTH));
        measured.add(held(
                "soak: connections", most(begin, 1, Look::connections), most(begin, 3, Look::connections), GROWTH));
        measured.add(new Measured(
                "soak: connections not given back", kept, null, null, null, null, null, 0, "0", kept <= 0));
        return measured;
    }

    private static Measured held(String what, long before, long end, double most) {
        return new Measured(
                what,
                end,
                null,
                before == 0 ? null : end / (double) before,
                null,
                null,
                null,
                0,
                "last quarter <= %.1f of the second, which had %d".formatted(most, before),
                end <= most * before);
    }

    private int quarter(long begin, long at) {
        return (int) Math.min(QUARTERS - 1L, (at - begin) * QUARTERS / (1000L * seconds));
    }

    private long p95(List<Answer> answers, long begin, int quarter) {
        return Latencies.p95(answers.stream()
                .filter(answer -> quarter(begin, answer.at()) == quarter)
                .toList());
    }

    private LongStream in(long begin, int quarter, ToLongFunction<Look> figure) {
        return looks.stream()
                .filter(look -> quarter(begin, look.at()) == quarter)
                .mapToLong(figure);
    }

    private long mean(long begin, int quarter) {
        return Math.round(in(begin, quarter, Look::resident).average().orElse(0));
    }

    private long most(long begin, int quarter, ToLongFunction<Look> figure) {
        return in(begin, quarter, figure).max().orElse(0);
    }

    /// By how many hundredths of its mean the straight line through the resident memory rises from the second quarter
    /// to the end.
    private double rise(long begin) {
        var warm = looks.stream().filter(look -> quarter(begin, look.at()) > 0).toList();
        var time = warm.stream().mapToLong(Look::at).average().orElse(0);
        var memory = warm.stream().mapToLong(Look::resident).average().orElse(1);
        var both = warm.stream()
                .mapToDouble(look -> (look.at() - time) * (look.resident() - memory))
                .sum();
        var times =
                warm.stream().mapToDouble(look -> Math.pow(look.at() - time, 2)).sum();
        var span = warm.getLast().at() - warm.getFirst().at();
        return times == 0 ? 0 : 100 * both / times * span / memory;
    }

    private List<Minute> minutes(long begin) throws IOException {
        var answers = Latencies.read(latencies);
        var minutes = new ArrayList<Minute>();
        for (int n = 0; n < Math.ceilDiv(seconds, 60); n++) {
            var from = begin + n * 60_000L;
            var then = looks.stream()
                    .filter(look -> look.at() >= from && look.at() < from + 60_000)
                    .toList();
            var given = answers.stream()
                    .filter(answer -> answer.at() >= from && answer.at() < from + 60_000)
                    .toList();
            minutes.add(new Minute(
                    n + 1,
                    given.size(),
                    Latencies.p95(given),
                    most(then, Look::resident),
                    then.stream().mapToLong(Look::heap).min().orElse(0),
                    most(then, Look::threads),
                    most(then, Look::connections)));
        }
        return minutes;
    }

    private static long most(List<Look> looks, ToLongFunction<Look> figure) {
        return looks.stream().mapToLong(figure).max().orElse(0);
    }
}

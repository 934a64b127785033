package pl.ostoja.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How long each answer took and when it came, one line each; times in milliseconds.
final class Latencies {

    /// @param at since the epoch
    record Answer(long at, long took) {}

    private final BufferedWriter lines;

    private Latencies(BufferedWriter lines) {
        this.lines = lines;
    }

    static Latencies into(String file) {
        try {
            return new Latencies(Files.newBufferedWriter(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Answer> read(Path file) throws IOException {
        var answers = new ArrayList<Answer>();
        for (var line : Files.readAllLines(file)) {
            var parts = line.split(";");
            answers.add(new Answer(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
        }
        return answers;
    }

    /// The time within which 95 of 100 of them were done; 0 when there are none.
    static long p95(List<Answer> answers) {
        var sorted = answers.stream().mapToLong(Answer::took).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
    }

    synchronized void note(long took) {
        try {
            lines.write(System.currentTimeMillis() + ";" + took + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package pl.ostoja.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Somebody who sends the same thing again until it is answered as hoped, as a good program and a stubborn operator do.
final class Persistent implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_NANOS = Duration.ofMillis(200).toNanos();

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Answers answers;

    Persistent(Answers answers) {
        this.answers = answers;
    }

    HttpResponse<String> send(HttpRequest request, int hoped) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var status = 0;
            try {
                var start = System.nanoTime();
                var answer = client.send(request, BodyHandlers.ofString());
                answers.took(System.nanoTime() - start);
                status = answer.statusCode();
                if (status == hoped) {
                    return answer;
                }
            } catch (IOException e) {
                // no answer: nobody knows whether it was done
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            answers.count(status);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new IllegalStateException(
                request.uri().getPath() + " was not answered with " + hoped + "; answers so far: " + answers);
    }

    /// Whatever is answered; it must be answered.
    HttpResponse<String> sendOnce(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().getPath() + " was not answered", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Puts the data of every event of a stream into the queue until the stream or the thread is ended.
    void listen(HttpRequest request, Queue<String> heard) {
        try {
            client.send(request, BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith("data:"))
                    .map(line -> line.substring("data:".length()).strip())
                    .forEach(heard::add);
        } catch (IOException | UncheckedIOException e) {
            // the stream has ended
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /// Other answers than those that were hoped for, by status; 0 stands for no answer at all.
    static final class Answers {

        private final Map<Integer, AtomicLong> counts = new ConcurrentSkipListMap<>();
        private final AtomicLong longest = new AtomicLong();

        private void count(int status) {
            counts.computeIfAbsent(status, _ -> new AtomicLong()).incrementAndGet();
        }

        private void took(long nanos) {
            longest.accumulateAndGet(nanos, Math::max);
        }

        long of(int status) {
            return counts.getOrDefault(status, new AtomicLong()).get();
        }

        Map<Integer, AtomicLong> all() {
            return counts;
        }

        @Override
        public String toString() {
            return counts + ", slowest " + Duration.ofNanos(longest.get()).toMillis() + " ms";
        }
    }
}

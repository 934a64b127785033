package pl.ostoja.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// So many tries at once, so many a minute later, for each of many callers.
///
/// Counted in the memory of one node: with several nodes behind one address each allows that much. Memory is bounded;
/// whoever has not come for longest is forgotten first.
final class TokenBuckets {

    private static final int REMEMBERED = 20_000;
    private static final double MINUTE = Duration.ofMinutes(1).toNanos();

    private final int atOnce;
    private final double perNano;
    private final LongSupplier nanos;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Bucket(double left, long since) {}

    TokenBuckets(int atOnce, int perMinute, LongSupplier nanos) {
        this.atOnce = atOnce;
        this.perNano = perMinute / MINUTE;
        this.nanos = nanos;
    }

    /// Zero when the try may go on; else how long to wait for the next one.
    synchronized Duration take(String caller) {
        var now = nanos.getAsLong();
        var bucket = buckets.getOrDefault(caller, new Bucket(atOnce, now));
        var left = Math.min(atOnce, bucket.left + (now - bucket.since) * perNano);
        buckets.put(caller, new Bucket(left < 1 ? left : left - 1, now));
        return left < 1 ? Duration.ofNanos((long) Math.ceil((1 - left) / perNano)) : Duration.ZERO;
    }
}

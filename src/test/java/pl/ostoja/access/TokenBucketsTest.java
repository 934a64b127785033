package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenBucketsTest {

    private final AtomicLong now = new AtomicLong();
    private final TokenBuckets buckets = new TokenBuckets(3, 60, now::get);

    @Test
    void so_many_tries_at_once_and_then_one_at_a_time() {
        assertThat(IntStream.range(0, 3).mapToObj(_ -> buckets.take("a"))).containsOnly(Duration.ZERO);
        assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(1));

        now.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isPositive();
    }

    @Test
    void callers_do_not_use_up_each_others_tries() {
        IntStream.range(0, 9).forEach(_ -> buckets.take("a"));

        assertThat(buckets.take("b")).isZero();
    }

    @Test
    void of_many_at_once_no_more_than_allowed_come_through() {
        var through = IntStream.range(0, 200)
                .parallel()
                .filter(_ -> buckets.take("a").isZero())
                .count();

        assertThat(through).isEqualTo(3);
    }
}

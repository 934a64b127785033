package pl.ostoja.kernel;

import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Ids of version 7: made in the application, unique without asking, and in the order in which they were made, also
/// when the machine's clock is set back.
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR =
            new TimeBasedEpochGenerator(new SecureRandom(), new NeverBack());

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /// Stands still until the machine's clock has caught up; ids of the same millisecond are counted up.
    private static final class NeverBack extends UUIDClock {

        private final AtomicLong latest = new AtomicLong();

        @Override
        public long currentTimeMillis() {
            return latest.accumulateAndGet(super.currentTimeMillis(), Math::max);
        }
    }
}

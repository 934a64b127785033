package pl.ostoja.faults;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import pl.ostoja.faults.Persistent.Answers;

/// Operators on the phones: each takes the next call and says its outcome, which takes the next one.
final class Operators {

    final Answers answers = new Answers();
    /// Calls whose outcome was acknowledged.
    final Queue<UUID> concluded = new ConcurrentLinkedQueue<>();

    private final AtomicInteger next = new AtomicInteger();

    /// One operator at that address until it is enough or nothing is due.
    void work(String address, BooleanSupplier enough) {
        try (var person = new Persistent(answers)) {
            var operator = new Operator(person, address).signIn("operator-" + next.getAndIncrement());
            var call = operator.nextCall();
            while (call.isPresent() && !enough.getAsBoolean()) {
                operator.conclude(call.get());
                concluded.add(call.get());
                call = operator.nextCall();
            }
        }
    }
}

package pl.ostoja.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The steps of one chain as they are in force on a day, in order, and the rule that leads from one to the next.
record Chain(List<ChainStep> steps) {

    /// Deadline of a step whose row names none.
    private static final Duration A_DAY = Duration.ofDays(1);

    Chain {
        steps = List.copyOf(steps);
    }

    /// What follows an attempt by phone without success.
    ///
    /// The next attempt falls into a later hour of the same day; when that is no longer possible, or the number is
    /// wrong, the chain goes on to its next step, and skips those for which there is no number.
    NextMove afterAttempt(Attempted attempted, Numbers numbers) {
        var step = at(attempted.step());
        var again = attempted.at().plus(attempted.retry());
        var another = step.filter(row -> attempted.attempts() < row.attempts() && !attempted.wrongNumber());
        if (another.isPresent() && again.isBefore(attempted.closesAt())) {
            return new NextMove.Again(
                    again,
                    attempted.step(),
                    attempted.phone(),
                    attempted.attempts() + 1,
                    another.get().attempts());
        }
        var why = attempted.wrongNumber() ? "wrong-number" : another.isPresent() ? "no-time-left" : "attempts-used";
        return after(attempted.step(), attempted.at(), attempted.closesAt(), numbers, why);
    }

    /// What follows a step that led to nothing.
    NextMove after(Step done, Instant now, Instant closesAt, Numbers numbers, String why) {
        for (var row : steps) {
            if (row.position() <= position(done)) {
                continue;
            }
            if (!row.step().isByPhone()) {
                return new NextMove.HandOver(row, now.plus(row.within() == null ? A_DAY : row.within()), why);
            }
            var number = numbers.forStep(row.step());
            if (number.isPresent() && now.isBefore(closesAt)) {
                return new NextMove.Again(now, row.step(), number.get(), 1, row.attempts());
            }
        }
        return new NextMove.Exhausted();
    }

    Optional<ChainStep> at(Step step) {
        return steps.stream().filter(row -> row.step() == step).findFirst();
    }

    private int position(Step step) {
        return at(step).map(ChainStep::position).orElse(0);
    }

    /// The attempt that has just failed: the how-many-th at its step, and when the household's hours end.
    record Attempted(
            Step step,
            int attempts,
            @org.jspecify.annotations.Nullable String phone,
            boolean wrongNumber,
            Duration retry,
            Instant at,
            Instant closesAt) {}

    /// Numbers that have not been tried in this call: of the persons themselves, and of others in the household.
    record Numbers(List<String> own, List<String> household) {

        static final Numbers NONE = new Numbers(List.of(), List.of());

        Optional<String> forStep(Step step) {
            return switch (step) {
                case ANOTHER_NUMBER -> own.stream().findFirst();
                case HOUSEHOLD_CONTACT -> household.stream().findFirst();
                default -> Optional.empty();
            };
        }
    }
}

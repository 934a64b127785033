package pl.ostoja.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One call as a round plans it: everyone whom it covers, the number to dial, and in which hours.
///
/// @param phone none when nobody of the household can be rung up
record PlannedCall(List<DuePerson> persons, @Nullable String phone, Step step) {

    static final String NEUTRAL = "NEUTRAL";

    PlannedCall {
        persons = List.copyOf(persons);
    }

    DuePerson.Home home() {
        return persons.getFirst().home();
    }

    /// The latest beginning of all plans and households of the call: nobody is rung up before they allow it.
    LocalTime from() {
        return hours(listing -> listing.listing().from(), home -> home.from())
                .max(LocalTime::compareTo)
                .orElseThrow();
    }

    LocalTime until() {
        return hours(listing -> listing.listing().until(), home -> home.until())
                .min(LocalTime::compareTo)
                .orElseThrow();
    }

    String script() {
        return persons.stream().anyMatch(person -> person.home().neutral())
                ? NEUTRAL
                : persons.getFirst().listing().script();
    }

    @Nullable
    String language() {
        return persons.stream()
                .map(person -> person.home().language())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// When we said that we would ring back.
    @Nullable
    Instant promised() {
        return persons.stream()
                .map(DuePerson::promised)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /// Risks add up; of everything else the strongest case of the call counts.
    Score score(LocalDate day, Map<ScorePart, Score.Weight> weights) {
        var all = new EnumMap<ScorePart, Integer>(ScorePart.class);
        persons.forEach(person -> person.occurrences(day)
                .forEach((part, times) -> all.merge(part, times, part == ScorePart.RISK ? Integer::sum : Math::max)));
        all.put(ScorePart.PROMISED, promised() == null ? 0 : 1);
        return Score.of(all, weights);
    }

    private Stream<LocalTime> hours(
            java.util.function.Function<DuePerson, LocalTime> plan,
            java.util.function.Function<DuePerson.Home, @Nullable LocalTime> household) {
        return persons.stream()
                .flatMap(person -> Stream.of(plan.apply(person), household.apply(person.home())))
                .filter(Objects::nonNull);
    }
}

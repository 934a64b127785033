package pl.ostoja.monitoring.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.ostoja.monitoring.plan.Group;
import pl.ostoja.monitoring.plan.Plan;
import pl.ostoja.monitoring.plan.PlanId;

/// A plan as typed.
public record PlanForm(
        @Nullable String name,
        @NotNull @Min(1) @Max(90) @Nullable Integer everyDays,
        @NotEmpty @Nullable List<Integer> weekdays,
        boolean daysOff,
        @NotNull @Nullable LocalTime from,
        @NotNull @Nullable LocalTime until,
        @NotNull @Nullable String script,
        @Nullable String language,
        @Min(0) @Max(120) @Nullable Integer age,
        boolean alone,
        @Nullable String factor,
        int version) {

    static final PlanForm EMPTY = new PlanForm(
            null,
            7,
            IntStream.rangeClosed(1, 7).boxed().toList(),
            true,
            LocalTime.of(8, 0),
            LocalTime.of(20, 0),
            "STANDARD",
            null,
            null,
            false,
            null,
            1);

    static PlanForm of(Plan plan) {
        return new PlanForm(
                plan.name(),
                plan.everyDays(),
                plan.weekdays(),
                plan.daysOff(),
                plan.from(),
                plan.until(),
                plan.script(),
                plan.language(),
                plan.filter().age(),
                plan.filter().alone(),
                plan.filter().factor(),
                plan.version());
    }

    public boolean on(int weekday) {
        return weekdays != null && weekdays.contains(weekday);
    }

    Plan parsed(PlanId id, Group group) {
        return new Plan(
                id,
                group,
                blank(name),
                Objects.requireNonNull(everyDays),
                Objects.requireNonNull(weekdays),
                daysOff,
                Objects.requireNonNull(from),
                Objects.requireNonNull(until),
                Objects.requireNonNull(script),
                blank(language),
                new Plan.Filter(age, alone, blank(factor)),
                version);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

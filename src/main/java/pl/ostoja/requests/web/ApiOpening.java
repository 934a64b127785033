package pl.ostoja.requests.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;
import pl.ostoja.requests.OpenRequest;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.Urgency;
import pl.ostoja.requests.WantedNeed;

/// A request as a program sends it. What is missing or wrong is refused by the use case, with a rule to read.
public record ApiOpening(
        @Nullable UUID person,
        @Nullable UUID household,
        @Nullable String reporter,
        @Nullable String note,
        @Nullable String otherAddress,
        @Nullable Boolean acceptDuplicates,
        @Nullable List<ApiNeed> needs) {

    /// One need of it.
    public record ApiNeed(
            @Nullable String code,
            @Nullable Urgency urgency,
            @Nullable String note,
            @Nullable Integer quantity,
            @Nullable Boolean cannotSecure,
            @Nullable LocalDate day) {

        WantedNeed parsed() {
            return new WantedNeed(
                    Objects.requireNonNullElse(code, ""),
                    urgency,
                    note,
                    Objects.requireNonNullElse(quantity, 1),
                    cannotSecure,
                    day);
        }
    }

    OpenRequest parsed() {
        return new OpenRequest(
                person == null ? null : new PersonId(person),
                household == null ? null : new HouseholdId(household),
                Origin.PROGRAM,
                reporter,
                note,
                otherAddress,
                needs == null ? List.of() : needs.stream().map(ApiNeed::parsed).toList(),
                Boolean.TRUE.equals(acceptDuplicates));
    }
}

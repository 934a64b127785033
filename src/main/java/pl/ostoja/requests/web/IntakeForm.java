package pl.ostoja.requests.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;
import pl.ostoja.requests.NeedKind;
import pl.ostoja.requests.OpenRequest;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.Urgency;
import pl.ostoja.requests.WantedNeed;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Page;

/// The intake form as typed. Each kind of need has its own fields: `quantity.<code>`, `note.<code>`, `means.<code>`,
/// `urgency.<code>`.
public record IntakeForm(List<String> needs, Map<String, String> typed) {

    /// Nothing chosen leaves it to the kind of need.
    private static final Set<String> URGENCIES = Stream.concat(
                    Stream.of(""), Arrays.stream(Urgency.values()).map(Urgency::name))
            .collect(toUnmodifiableSet());

    static final IntakeForm EMPTY = new IntakeForm(List.of(), Map.of());

    static IntakeForm of(MultiValueMap<String, String> parameters) {
        return new IntakeForm(parameters.getOrDefault("need", List.of()), parameters.toSingleValueMap());
    }

    public String on(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean wants(NeedKind kind) {
        return needs.contains(kind.code());
    }

    /// Whether somebody else asks.
    public boolean isForSomebodyElse() {
        return "true".equals(on("other"));
    }

    FieldErrors faults(Page page) {
        var faults = FieldErrors.NONE;
        if (needs.isEmpty()) {
            faults = faults.and("need", page, "requests.form.no-need");
        }
        if (isForSomebodyElse() && on("reporter").isBlank()) {
            faults = faults.and("reporter", page, "field.NotBlank");
        }
        for (var code : needs) {
            if (!on("quantity." + code).matches("|[1-9]\\d{0,2}")) {
                faults = faults.and("quantity." + code, page, "field.unreadable");
            }
            if (!URGENCIES.contains(on("urgency." + code))) {
                faults = faults.and("urgency." + code, page, "field.unreadable");
            }
        }
        return faults;
    }

    OpenRequest parsed(@Nullable UUID person, UUID household) {
        return new OpenRequest(
                person == null ? null : new PersonId(person),
                person == null ? new HouseholdId(household) : null,
                isForSomebodyElse() ? Origin.THIRD_PARTY : Origin.HAND,
                isForSomebodyElse() ? on("reporter").strip() : null,
                text("request-note"),
                text("other-address"),
                needs.stream().map(this::wanted).toList(),
                "true".equals(on("accept")));
    }

    private WantedNeed wanted(String code) {
        var quantity = on("quantity." + code);
        var urgency = on("urgency." + code);
        var means = on("means." + code);
        return new WantedNeed(
                code,
                urgency.isEmpty() ? null : Urgency.valueOf(urgency),
                text("note." + code),
                quantity.isEmpty() ? 1 : Integer.parseInt(quantity),
                means.isEmpty() ? null : Boolean.valueOf(means),
                null);
    }

    private @Nullable String text(String field) {
        return on(field).isBlank() ? null : on(field).strip();
    }
}

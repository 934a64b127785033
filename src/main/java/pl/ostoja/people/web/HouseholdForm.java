package pl.ostoja.people.web;

import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import pl.ostoja.kernel.GeoPoint;
import pl.ostoja.people.Household;
import pl.ostoja.people.Household.ContactPolicy;
import pl.ostoja.people.Household.Way;
import pl.ostoja.people.HouseholdChange;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Page;

/// Address, contact policy and the way to the door, as typed.
///
/// @param ways with commas between them, so that a choice between two versions can carry them in one field
public record HouseholdForm(
        @Size(max = 300) @Nullable String address,
        @Nullable Set<Way> ways,
        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime from,
        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime until,
        @Nullable Boolean neutralScript,
        @Size(max = 2) @Nullable String language,
        @Size(max = 500) @Nullable String note,
        @Size(max = 500) @Nullable String accessNotes,
        @Nullable Boolean twoPersons,
        @Size(max = 40) @Nullable String point,
        int version) {

    static HouseholdForm of(Household household) {
        var policy = household.policy();
        return new HouseholdForm(
                household.address().raw(),
                policy.ways(),
                policy.from(),
                policy.until(),
                policy.neutralScript(),
                policy.language(),
                policy.note(),
                policy.accessNotes(),
                policy.twoPersons(),
                household.point() == null ? null : household.point().text(),
                household.version());
    }

    HouseholdChange parsed() {
        return new HouseholdChange(
                typed("address"),
                new ContactPolicy(
                        ways == null ? Set.of() : ways,
                        from,
                        until,
                        Boolean.TRUE.equals(neutralScript),
                        orNone("language"),
                        orNone("note"),
                        orNone("accessNotes"),
                        Boolean.TRUE.equals(twoPersons)),
                GeoPoint.of(typed("point")).orElse(null));
    }

    /// What the checks of single fields cannot see: whether the text names a point.
    FieldErrors checked(FieldErrors errors, Page page) {
        return typed("point").isEmpty() || GeoPoint.of(typed("point")).isPresent()
                ? errors
                : errors.and("point", page, "people.household.point-unreadable");
    }

    public boolean has(Way way) {
        return ways != null && ways.contains(way);
    }

    public String typed(String field) {
        return Objects.requireNonNullElse(fields().get(field), "");
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("address", text(address));
        fields.put(
                "ways",
                ways == null ? "" : ways.stream().map(Enum::name).sorted().collect(joining(",")));
        fields.put("from", text(from));
        fields.put("until", text(until));
        fields.put("neutralScript", Boolean.TRUE.equals(neutralScript) ? "true" : "");
        fields.put("language", text(language));
        fields.put("note", text(note));
        fields.put("accessNotes", text(accessNotes));
        fields.put("twoPersons", Boolean.TRUE.equals(twoPersons) ? "true" : "");
        fields.put("point", text(point));
        return fields;
    }

    private @Nullable String orNone(String field) {
        var typed = typed(field);
        return typed.isEmpty() ? null : typed;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }
}

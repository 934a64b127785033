package pl.ostoja.people.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.Sex;
import pl.ostoja.people.Person;
import pl.ostoja.people.PersonChange;
import pl.ostoja.people.PersonState;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Page;

/// What a person's record is to say, as typed.
///
/// @param version the one that was on the screen
/// @param seen a document was seen, or the person is known
public record PersonForm(
        @Size(max = 100) @Nullable String firstNames,
        @Size(max = 100) @Nullable String surname,
        @Size(max = 30) @Nullable String pesel,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Size(max = 2) @Nullable String language,
        @Nullable Boolean seen,
        int version) {

    static PersonForm of(Person person) {
        var pesel = person.pesel();
        return new PersonForm(
                person.name().firstNames(),
                person.name().surname(),
                pesel == null ? null : pesel.written(),
                person.birthDate(),
                person.sex(),
                person.particulars().language(),
                person.state() == PersonState.VERIFIED,
                person.version());
    }

    /// What the fields can't know by themselves.
    FieldErrors checked(FieldErrors errors, Page page, LocalDate today) {
        var checked = typed("firstNames").isBlank() && typed("surname").isBlank()
                ? errors.and("surname", page, "people.form.name-needed")
                : errors;
        return birthDate != null && birthDate.isAfter(today)
                ? checked.and("birthDate", page, "field.PastOrPresent")
                : checked;
    }

    PersonChange parsed() {
        return new PersonChange(
                new PersonName(typed("firstNames"), typed("surname")),
                typed("pesel"),
                birthDate,
                sex,
                typed("language").isBlank() ? null : language,
                Boolean.TRUE.equals(seen));
    }

    /// The value of a field as the form shows it; empty when there is none.
    public String typed(String field) {
        return Objects.requireNonNullElse(fields().get(field), "");
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("firstNames", text(firstNames));
        fields.put("surname", text(surname));
        fields.put("pesel", text(pesel));
        fields.put("birthDate", text(birthDate));
        fields.put("sex", text(sex));
        fields.put("language", text(language));
        fields.put("seen", Boolean.TRUE.equals(seen) ? "true" : "");
        return fields;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }
}

package pl.ostoja.people.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.kernel.Sex;
import pl.ostoja.people.Candidate;
import pl.ostoja.people.Document;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.NewPerson;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Page;

/// Somebody new, as typed. A name or a phone is enough; everything else may follow.
///
/// @param household whom the newcomer joins, when the form was opened from a card
/// @param anyway those who were found are somebody else
public record NewPersonForm(
        @Size(max = 100) @Nullable String firstNames,
        @Size(max = 100) @Nullable String surname,
        @Size(max = 30) @Nullable String pesel,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Size(max = 300) @Nullable String address,
        @Size(max = 200) @Nullable String phones,
        Document.@Nullable Kind documentKind,
        @Size(max = 30) @Nullable String documentNumber,
        @Size(max = 2) @Nullable String documentCountry,
        @Nullable UUID household,
        @Nullable Boolean anyway) {

    static NewPersonForm in(@Nullable UUID household) {
        return new NewPersonForm(null, null, null, null, null, null, null, null, null, null, household, null);
    }

    FieldErrors checked(FieldErrors errors, Page page, LocalDate today) {
        var checked = errors;
        if (text(firstNames).isEmpty()
                && text(surname).isEmpty()
                && text(phones).isEmpty()) {
            checked = checked.and("surname", page, "people.form.name-or-phone-needed");
        }
        if (birthDate != null && birthDate.isAfter(today)) {
            checked = checked.and("birthDate", page, "field.PastOrPresent");
        }
        if (!text(phones).isEmpty() && PhoneNumber.allIn(text(phones)).isEmpty()) {
            checked = checked.and("phones", page, "people.form.phone-unreadable");
        }
        return checked;
    }

    NewPerson parsed() {
        return new NewPerson(
                text(firstNames),
                text(surname),
                text(pesel),
                birthDate,
                sex,
                document(),
                text(address),
                List.of(text(phones)),
                household == null ? null : new HouseholdId(household));
    }

    Candidate candidate() {
        return new Candidate(
                text(firstNames),
                text(surname),
                text(pesel),
                birthDate,
                document(),
                text(address),
                List.of(text(phones)));
    }

    boolean isAnyway() {
        return Boolean.TRUE.equals(anyway);
    }

    public String text(@Nullable Object value) {
        return Objects.toString(value, "").strip();
    }

    private @Nullable Document document() {
        return documentKind == null || text(documentNumber).isEmpty()
                ? null
                : new Document(
                        documentKind,
                        text(documentNumber),
                        text(documentCountry).isEmpty() ? "PL" : text(documentCountry));
    }
}

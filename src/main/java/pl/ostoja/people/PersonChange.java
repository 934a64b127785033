package pl.ostoja.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.Sex;

/// What a person's record is to say from now on, all of it.
///
/// @param pesel as typed; kept even when wrong
/// @param seen a document was seen, or the person is known: the record counts as verified
public record PersonChange(
        PersonName name,
        @Nullable String pesel,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String language,
        boolean seen) {}

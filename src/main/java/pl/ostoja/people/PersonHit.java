package pl.ostoja.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person in a list of found ones: enough to tell one from another.
public record PersonHit(
        PersonId id,
        PersonState state,
        String name,
        @Nullable LocalDate birthDate,
        String address,
        @Nullable String phone) {}

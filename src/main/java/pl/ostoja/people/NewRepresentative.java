package pl.ostoja.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who may speak or decide for a person.
///
/// @param scope what it covers, in words
/// @param until the last day; none while it lasts
public record NewRepresentative(
        Kind kind,
        String name,
        @Nullable String phone,
        @Nullable String scope,
        LocalDate since,
        @Nullable LocalDate until) {

    public enum Kind {
        PARENT,
        GUARDIAN,
        TEMPORARY_GUARDIAN,
        PROXY,
        CARER
    }
}

package pl.ostoja.dispatch;

import org.jspecify.annotations.Nullable;

/// What we note of an organisation.
public record NewOrganisation(
        String name,
        String contact,
        @Nullable String phone,
        @Nullable String email) {}

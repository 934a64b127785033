package pl.ostoja.dispatch;

import org.jspecify.annotations.Nullable;

/// An organisation that carries tasks for us, and whom to call there.
public record Organisation(
        OrganisationId id,
        String name,
        String contact,
        @Nullable String phone,
        @Nullable String email,
        int version) {}

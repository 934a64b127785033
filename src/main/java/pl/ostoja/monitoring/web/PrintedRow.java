package pl.ostoja.monitoring.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call on the printed list: enough to ring up and to write down what was said.
public record PrintedRow(
        UUID id,
        int number,
        String names,
        int persons,
        @Nullable String phone,
        String address,
        @Nullable String district,
        @Nullable String language,
        boolean neutral,
        String state) {}

package pl.ostoja.reports.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.reports.difficulties.Field;

/// One line of the register of difficulties.
public record DifficultyRow(
        UUID id,
        Field field,
        @Nullable String facility,
        String what,
        LocalDate since,
        @Nullable String measure,
        @Nullable LocalDate resolvedOn,
        boolean isReported,
        String writtenBy,
        Instant writtenAt) {}

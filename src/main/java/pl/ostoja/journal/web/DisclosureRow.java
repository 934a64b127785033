package pl.ostoja.journal.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One disclosure on the screen.
public record DisclosureRow(
        Instant enteredAt,
        String by,
        String recipient,
        String what,
        String basis,
        @Nullable LocalDate untilDay,
        int persons) {}

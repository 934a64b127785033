package pl.ostoja.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Personal data that leave the house.
///
/// @param recipient who gets them
/// @param what which data, in words without any of them
/// @param basis the provision or order that allows it
/// @param until the last day on which the recipient may keep them, where one is set
/// @param persons how many people they are about
/// @param kind what was sent, for example `list`, with the id in `subject`
public record Disclosure(
        String recipient,
        String what,
        String basis,
        @Nullable LocalDate until,
        int persons,
        @Nullable String kind,
        @Nullable UUID subject) {}

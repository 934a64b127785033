package pl.ostoja.reports.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One day in the list of daily reports.
public record ReportDay(
        LocalDate day,
        int versions,
        @Nullable Instant frozenAt,
        @Nullable Instant sentAt,
        @Nullable String channel) {}

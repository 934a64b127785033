package pl.ostoja.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One record behind a figure. It names nobody; who may see the person follows the link.
public record FigureRecord(
        UUID key,
        @Nullable LocalDate day,
        @Nullable UUID person,
        @Nullable UUID household,
        @Nullable UUID district,
        @Nullable String kind,
        @Nullable String origin,
        @Nullable BigDecimal quantity) {}

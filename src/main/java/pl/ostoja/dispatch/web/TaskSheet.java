package pl.ostoja.dispatch.web;

import java.util.List;
import java.util.UUID;

/// The sheet of one carrier.
///
/// @param carrier the name of the worker or the organisation
public record TaskSheet(UUID id, String carrier, boolean isForOrganisation, List<SheetLine> lines) {

    public long grams() {
        return lines.stream().mapToLong(SheetLine::grams).sum();
    }
}

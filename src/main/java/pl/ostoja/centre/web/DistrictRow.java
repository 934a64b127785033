package pl.ostoja.centre.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the list of districts.
public record DistrictRow(UUID id, String name, @Nullable String worker, long lines, boolean drawn) {}

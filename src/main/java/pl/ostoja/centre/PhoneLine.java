package pl.ostoja.centre;

import java.util.List;
import java.util.UUID;

/// A phone line of the centre.
public record PhoneLine(UUID id, String name, String number, LinePurpose purpose, List<OpenHours> hours, int version) {}

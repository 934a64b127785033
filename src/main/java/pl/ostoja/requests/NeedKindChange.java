package pl.ostoja.requests;

/// What may be changed in a row of the catalogue. Whether a case is needed is law and stays.
public record NeedKindChange(Urgency urgency, int clockMinutes, int portions, long weightGrams, boolean active) {}

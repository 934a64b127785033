package pl.ostoja.reports;

/// What a figure counts. Units that must never be mixed (rule 3): one person helped five times is one person and
/// five services. Portions and kilograms are summed, everything else is counted distinct.
public enum Unit {
    PERSON,
    HOUSEHOLD,
    CONTACT,
    REQUEST,
    TASK,
    SERVICE,
    PORTION,
    /// Summed in grams, shown in kilograms.
    KILOGRAM,
    /// How long something took; the figure is the median, and missing when nothing happened.
    MINUTE;

    public boolean isSummed() {
        return this == PORTION || this == KILOGRAM;
    }
}

package pl.ostoja.quarantine.lists.dates;

/// What is known of the days a spreadsheet counted in a column.
public enum SerialDays {
    AS_SHOWN,
    /// Day and month were changed round when the spreadsheet took them in.
    SWAPPED,
    /// A person has to say first.
    IN_QUESTION
}

package pl.ostoja.reports.difficulties;

/// What a difficulty is about.
public enum Field {
    STAFF,
    FACILITIES,
    SUPPLIES,
    TRANSPORT,
    PARTNERS,
    /// Data, lists, phones and programs.
    INFORMATION,
    LAW,
    MONEY,
    OTHER
}

package pl.ostoja.requests;

/// The forms of help that the daily report tells apart.
public enum Help {
    /// A hot meal a day, art. 48b(2).
    MEAL,
    /// Food products, art. 48b(4).
    FOOD,
    OTHER_FOOD,
    SHOPPING,
    MEDICINES,
    PSYCHOLOGICAL,
    OTHER
}

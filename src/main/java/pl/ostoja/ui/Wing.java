package pl.ostoja.ui;

/// The wings of the menu, in the order in which they are shown.
public enum Wing {
    WORK,
    REGISTERS,
    REPORTS,
    HOUSE
}

package pl.ostoja.quarantine.lists.dates;

/// Which of two numbers is the day: 4/5 is 4 May or April 5.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}

package pl.ostoja.quarantine.lists.dates;

import java.time.LocalDate;

/// A date as somebody wrote it, before it is decided how the column writes its dates.
public sealed interface WrittenDate {

    /// Written so that it can be read in one way only: year first, or the month in letters.
    record Exact(LocalDate day) implements WrittenDate {}

    /// Days counted by a spreadsheet, for example 43943.
    record Serial(long days) implements WrittenDate {}

    /// Two numbers and a year; the separator tells something about the writer.
    record Numbers(int first, int second, int year, boolean isShortYear, char separator) implements WrittenDate {

        boolean fits(DateOrder order) {
            return Numbered.exists(day(order), month(order), isShortYear ? 2000 + year : year);
        }

        /// Dots are the Polish, German and Russian way and always put the day first; 3/3 is the same either way.
        boolean isOpen() {
            return separator != '.' && first != second && fits(DateOrder.DAY_FIRST) && fits(DateOrder.MONTH_FIRST);
        }

        int day(DateOrder order) {
            return order == DateOrder.DAY_FIRST ? first : second;
        }

        int month(DateOrder order) {
            return order == DateOrder.DAY_FIRST ? second : first;
        }
    }

    /// A date in form that no calendar has, as 31.02.2020.
    record Impossible() implements WrittenDate {}

    /// Nothing that looks like a date.
    record Unreadable() implements WrittenDate {}
}

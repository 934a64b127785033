package pl.ostoja.quarantine.lists;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.columns.ColumnDoubt;
import pl.ostoja.quarantine.lists.dates.DateOrder;
import pl.ostoja.quarantine.lists.text.Encoding;

/// Something the file does not tell. The text for people is `quarantine.list.question.<code>`; the answer goes into
/// [ReadOptions].
public sealed interface Question {

    String code();

    /// Whether values stay unread until somebody answers.
    boolean isBlocking();

    /// 4/5/20 could be 4 May or 5 April, everywhere in the column, or the column contradicts itself.
    record WhichIsTheDay(Column column, List<String> samples, DateOrder proposed) implements Question {

        @Override
        public String code() {
            return "which-is-the-day";
        }

        @Override
        public boolean isBlocking() {
            return true;
        }
    }

    /// The days of the column make sense only when counted from the other base, four years and a day away.
    record FourYearsOff(Column column, LocalDate asShown, LocalDate asMeant, boolean isBase1904) implements Question {

        @Override
        public String code() {
            return "four-years-off";
        }

        @Override
        public boolean isBlocking() {
            return true;
        }
    }

    /// A spreadsheet of another country seems to have changed day and month round wherever it could.
    record DaysAndMonthsSwapped(Column column, List<String> samples) implements Question {

        @Override
        public String code() {
            return "days-and-months-swapped";
        }

        @Override
        public boolean isBlocking() {
            return true;
        }
    }

    /// Several encodings give readable words; the preview shows the letters.
    record WhichEncoding(Encoding chosen, List<Encoding> others) implements Question {

        @Override
        public String code() {
            return "which-encoding";
        }

        @Override
        public boolean isBlocking() {
            return false;
        }
    }

    /// A column may mean several things, or its name and its values disagree.
    record WhatDoesColumnMean(ColumnDoubt doubt) implements Question {

        @Override
        public String code() {
            return "what-does-column-mean";
        }

        @Override
        public boolean isBlocking() {
            return false;
        }
    }

    /// No column tells who the rows are about.
    record WhoIsItAbout() implements Question {

        @Override
        public String code() {
            return "who-is-it-about";
        }

        @Override
        public boolean isBlocking() {
            return true;
        }
    }
}

package pl.ostoja.quarantine.lists;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import pl.ostoja.quarantine.lists.content.FileKind;

/// What came of reading a file. A person decides what next, so no case is an exception.
public sealed interface Reading {

    /// SHA-256 of the file as it came, to recognise it when it comes again.
    String fingerprint();

    /// A list. Its rows can be read as often as needed, each time from the file.
    record Readable(String fingerprint, Preview preview, Rows source) implements Reading {

        /// Shows every row about a person and every skipped one, in order and in constant memory. An exception of the
        /// taker ends
        /// the reading and goes through unchanged: that is how it is cancelled.
        public void rows(Consumer<ListRow> taker) throws IOException {
            source.read(taker);
        }
    }

    /// Locked: ask for the password, again if one was tried and did not fit.
    record NeedsPassword(String fingerprint, FileKind kind, boolean wasPasswordTried) implements Reading {}

    /// An archive with more than one file: ask which, and say so by [ReadOptions#member].
    record SeveralFiles(String fingerprint, List<String> names) implements Reading {}

    /// No table that could be read: it must be typed by hand, or sent again in another form.
    record NotATable(String fingerprint, FileKind kind, Why why) implements Reading {}

    /// Nothing in it; sheets that are hidden are named.
    record Empty(String fingerprint, List<String> hiddenSheets) implements Reading {}

    /// Why a file is no table. The text for people is `quarantine.list.refused.<code>`.
    enum Why {
        WRONG_KIND,
        DAMAGED,
        TOO_LARGE,
        NO_COLUMNS;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Where rows come from.
    @FunctionalInterface
    interface Rows {
        void read(Consumer<ListRow> taker) throws IOException;
    }
}

package pl.ostoja.quarantine.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.intake.OfficialList.Finding;

/// What came of a list: rows by fate, and how the file was read. Its names are those of the command line's JSON.
///
/// @param state where the list stands now; `UNREADABLE_FILE` when it could not be read as a table at all
/// @param encoding null for workbooks
/// @param columns meaning by header
/// @param problem why the file could not be read, as a code
public record ImportResult(
        String state,
        int rows,
        @JsonProperty("new") int added,
        int changed,
        int unchanged,
        int ended,
        int vanished,
        int duplicate,
        int conflicting,
        int notOurs,
        int unreadable,
        @Nullable String encoding,
        @Nullable String sheet,
        @Nullable Integer headerRow,
        Map<String, String> columns,
        @Nullable String problem) {

    static ImportResult of(OfficialList list) {
        var reading = list.reading() == null ? new Finding("", null, "", 0, Map.of()) : list.reading();
        return new ImportResult(
                list.state().name(),
                list.rows(),
                list.count(Fate.NEW),
                list.count(Fate.CHANGED),
                list.count(Fate.UNCHANGED),
                list.count(Fate.ENDED),
                list.count(OfficialList.VANISHED),
                list.count(Fate.DUPLICATE),
                list.count(Fate.CONFLICTING),
                list.count(Fate.NOT_OURS),
                list.count(Fate.UNREADABLE),
                reading.encoding(),
                reading.sheet(),
                reading.headerRow(),
                reading.columns(),
                null);
    }

    /// The file came before: what took effect then is what we know now, so nothing of it is new.
    static ImportResult repeated(OfficialList first) {
        var result = of(first);
        var hasTakenEffect = first.state().hasTakenEffect();
        return new ImportResult(
                ListState.REPEATED.name(),
                result.rows,
                hasTakenEffect ? 0 : result.added,
                hasTakenEffect ? 0 : result.changed,
                hasTakenEffect ? result.added + result.changed + result.unchanged : result.unchanged,
                result.ended,
                0,
                result.duplicate,
                result.conflicting,
                result.notOurs,
                result.unreadable,
                result.encoding,
                result.sheet,
                result.headerRow,
                result.columns,
                null);
    }

    static ImportResult unreadable(String problem) {
        return new ImportResult("UNREADABLE_FILE", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null, Map.of(), problem);
    }
}

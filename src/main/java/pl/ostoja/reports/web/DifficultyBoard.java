package pl.ostoja.reports.web;

import java.util.List;

/// The register of difficulties as it is drawn.
///
/// @param open how many there are that last
public record DifficultyBoard(Show show, List<DifficultyRow> rows, long open, long resolved) {

    public enum Show {
        OPEN,
        RESOLVED,
        ALL
    }

    public long count(Show of) {
        return switch (of) {
            case OPEN -> open;
            case RESOLVED -> resolved;
            case ALL -> open + resolved;
        };
    }
}

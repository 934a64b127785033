package pl.ostoja.monitoring.web;

import pl.ostoja.monitoring.CallState;
import pl.ostoja.ui.FieldErrors;

/// A line of a paper list on its way in, with what became of it.
///
/// @param entered it is written down
/// @param known a talk had been known already; both facts stay
public record PaperRow(PrintedRow call, boolean entered, boolean known, CallState state, FieldErrors errors) {

    static PaperRow waiting(PrintedRow call) {
        return new PaperRow(call, false, false, CallState.valueOf(call.state()), FieldErrors.NONE);
    }
}

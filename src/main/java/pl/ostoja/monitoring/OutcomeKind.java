package pl.ostoja.monitoring;

import org.jspecify.annotations.Nullable;

/// A way in which an attempt may end, as its row says; its words are the text `monitoring.outcome.<code>`.
///
/// @param key the key that chooses it on the screen
/// @param reached somebody of the household was spoken with and it counts as reached
/// @param completes no further attempt today
/// @param counts counts as one of the attempts of its step
/// @param marksWrong the number is wrong from now on
/// @param followUp the chain that begins afterwards, for example an interpreter's
/// @param perPerson may be said of one person of a call as well
public record OutcomeKind(
        String code,
        int position,
        String key,
        boolean reached,
        boolean completes,
        LineState lineState,
        @Nullable Integer retryMinutes,
        boolean counts,
        boolean marksWrong,
        @Nullable Asks asks,
        @Nullable Integer pauseDays,
        @Nullable String followUp,
        boolean perPerson) {

    public static final String REACHED = "REACHED";
    public static final String NO_ANSWER = "NO_ANSWER";
    public static final String CALL_BACK = "CALL_BACK";
    public static final String DIED = "DIED";
    public static final String MOVED = "MOVED";
    public static final String INTERPRETER = "INTERPRETER";
    public static final String REFUSED = "REFUSED";

    /// What has to be said with the outcome.
    public enum Asks {
        TIME,
        DAY,
        LANGUAGE
    }
}

package pl.ostoja.monitoring.script;

import org.jspecify.annotations.Nullable;
import pl.ostoja.requests.Urgency;
import pl.ostoja.requests.WantedNeed;

/// A need to which an answer points.
///
/// @param need code of the catalogue
/// @param perMember as many as the call has persons of the household
/// @param cannotSecure the answer also says that they cannot secure it on their own
public record Suggestion(String need, @Nullable Urgency urgency, boolean perMember, boolean cannotSecure) {

    public WantedNeed wanted(int members) {
        return new WantedNeed(need, urgency, null, perMember ? members : 1, cannotSecure ? true : null, null);
    }
}

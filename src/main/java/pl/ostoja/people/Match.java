package pl.ostoja.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What came of looking for somebody among our persons.
///
/// @param person the best one found; none with [Certainty#NONE]
/// @param score from 0 to 100
/// @param reasons what speaks for it and against it
public record Match(@Nullable PersonId person, Certainty certainty, int score, Set<Reason> reasons) {

    public enum Certainty {
        /// The same PESEL or document, and a name that fits.
        CERTAIN,
        /// More than one thing besides the name agrees, or one strong thing: for people to confirm.
        LIKELY,
        /// The same PESEL or document under another name: never to be joined without asking.
        CONFLICT,
        NONE
    }

    static final Match NOBODY = new Match(null, Certainty.NONE, 0, Set.of());

    public Match {
        reasons = Set.copyOf(reasons);
    }
}

package pl.ostoja.quarantine.lists;

import java.util.Optional;
import pl.ostoja.quarantine.lists.text.Letters;

/// The epidemic status a sender's words mean.
public enum ListedStatus {
    QUARANTINE,
    HOME_ISOLATION,
    FACILITY_ISOLATION,
    SUPERVISION,
    RECOMMENDED_SELF_ISOLATION;

    public static Optional<ListedStatus> in(String words) {
        var folded = Letters.folded(words);
        if (has(folded, "samoizol", "self isol", "самоизол")) {
            return Optional.of(RECOMMENDED_SELF_ISOLATION);
        } else if (has(folded, "izol", "isolat", "изол")) {
            return Optional.of(
                    has(folded, "izolatori", "szpital", "placow", "obiek", "facilit", "hospital", "poza domem")
                            ? FACILITY_ISOLATION
                            : HOME_ISOLATION);
        } else if (has(folded, "kwarant", "quarant", "карант") || folded.equals("k") || folded.equals("kw")) {
            return Optional.of(QUARANTINE);
        } else if (has(folded, "nadzor", "supervis", "наблюд") || folded.equals("n")) {
            return Optional.of(SUPERVISION);
        }
        return folded.equals("i") ? Optional.of(HOME_ISOLATION) : Optional.empty();
    }

    private static boolean has(String words, String... parts) {
        for (var part : parts) {
            if (words.contains(part)) {
                return true;
            }
        }
        return false;
    }
}

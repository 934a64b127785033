package pl.ostoja.quarantine.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.StatusKind;

/// A list that came in, without its rows.
///
/// @param day the day for which it speaks, normally the one on which it came
/// @param defaultKind what a row without a kind means
/// @param repeats the list that brought the same file before
/// @param counts rows by fate, once compared
public record OfficialList(
        ListId id,
        @Nullable UUID sender,
        @Nullable String senderName,
        @Nullable String legalBasis,
        String fileName,
        String fingerprint,
        LocalDate day,
        StatusKind defaultKind,
        ListState state,
        @Nullable UUID repeats,
        Answers answers,
        @Nullable Finding reading,
        Map<String, Integer> counts,
        Instant receivedAt,
        @Nullable Instant comparedAt,
        @Nullable Instant appliedAt,
        int version) {

    /// How the list was read in the end.
    public record Finding(
            String kind, @Nullable String encoding, String sheet, int headerRow, Map<String, String> columns) {}

    public int count(String fate) {
        return counts.getOrDefault(fate, 0);
    }

    public int count(Fate fate) {
        return count(fate.name());
    }

    /// How many rows about persons it holds.
    public int rows() {
        return counts.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(VANISHED) && !entry.getKey().equals(Fate.SKIPPED.name()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// Statuses that this list lacks, counted beside the fates of its rows.
    public static final String VANISHED = "VANISHED";
}

package pl.ostoja.reports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.ostoja.reports.difficulties.ReportedDifficulty;

/// What a daily report says in words: the difficulties of the day.
///
/// @param before what the version before said; null when there is none
public record TextPart(
        List<ReportedDifficulty> difficulties, @Nullable List<ReportedDifficulty> before) {

    public boolean isNew(ReportedDifficulty difficulty) {
        return before != null && earlier(difficulty).isEmpty();
    }

    public boolean isChanged(ReportedDifficulty difficulty) {
        return earlier(difficulty).filter(one -> !one.equals(difficulty)).isPresent();
    }

    /// What the version before said and this one doesn't.
    public List<ReportedDifficulty> withdrawn() {
        return before == null
                ? List.of()
                : before.stream()
                        .filter(one -> difficulties.stream()
                                .noneMatch(still -> still.id().equals(one.id())))
                        .toList();
    }

    private Optional<ReportedDifficulty> earlier(ReportedDifficulty difficulty) {
        return before == null
                ? Optional.empty()
                : before.stream()
                        .filter(one -> one.id().equals(difficulty.id()))
                        .findFirst();
    }
}

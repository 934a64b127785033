package pl.ostoja.quarantine.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.Confinement;
import pl.ostoja.quarantine.HouseholdQuarantines.Proposal;

/// Everything on the screen of one confinement.
///
/// @param proposals what an isolation means for the others of the household
/// @param names of those others, in the same order
public record StatusView(
        Confinement it,
        String name,
        LocalDate today,
        @Nullable LocalDate missingSince,
        List<StatusWord> words,
        List<StatusStep> history,
        List<Proposal> proposals,
        List<String> names) {

    public String path() {
        return "/statuses/" + it.id().value();
    }

    /// Whether senders name different ends.
    public boolean isDisputed() {
        return words.stream().map(StatusWord::last).distinct().count() > 1;
    }
}

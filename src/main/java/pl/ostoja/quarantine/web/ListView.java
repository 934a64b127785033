package pl.ostoja.quarantine.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.intake.Fate;
import pl.ostoja.quarantine.intake.OfficialList;
import pl.ostoja.quarantine.intake.Progress;
import pl.ostoja.quarantine.intake.Sender;
import pl.ostoja.quarantine.lists.Reading;

/// Everything on the screen of one list.
///
/// @param reading what lies in the file, while it is being looked over
/// @param fate which rows are shown; null for those that vanished
public record ListView(
        OfficialList list,
        Progress.@Nullable Step progress,
        @Nullable Reading reading,
        @Nullable Fate fate,
        int page,
        List<ListRowView> rows,
        List<FlagCount> flags,
        List<VanishedRow> vanished,
        List<HandOverRow> handOvers,
        List<Sender> senders) {

    /// Whether work on it goes on now.
    public boolean busy() {
        return progress != null && progress.failure() == null;
    }

    public boolean hasNext() {
        return rows.size() == ListRowQuery.PAGE;
    }

    public String path() {
        return "/lists/" + list.id().value();
    }
}

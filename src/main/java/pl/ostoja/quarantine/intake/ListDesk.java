package pl.ostoja.quarantine.intake;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.ui.Live;

/// What every use case about lists leaves behind: a line in the journal and news for open screens.
@Component
record ListDesk(Journal journal, Live live, Clock clock) {

    void write(Act act, String deed, ListId list) {
        write(act, deed, list, Map.of(), null);
    }

    void write(Act act, String deed, ListId list, Map<String, Object> details, @Nullable String reason) {
        var entry = Entry.of(deed).subject("list", list.value()).reason(reason);
        for (var detail : details.entrySet()) {
            entry = entry.detail(detail.getKey(), detail.getValue());
        }
        journal.write(act, entry);
        live.changed("lists");
    }

    String deed(ListState state) {
        return switch (state) {
            case SEALED -> "quarantine.list-sealed";
            case REPEATED -> "quarantine.list-came-again";
            default -> "quarantine.list-received";
        };
    }
}

package pl.ostoja.quarantine.intake;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.ui.Live;

/// What every use case about lists leaves behind: a line in the journal and news for open screens.
@Component
record ListDesk(Journal journal, Live live, Clock clock) {

    void write(Act act, String deed, ListId list) {
        journal.write(act, Entry.of(deed).subject("list", list.value()));
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

package pl.ostoja.requests.web;

import org.springframework.stereotype.Component;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;

/// Lists that leave the house are written into the journal.
@Component
class RequestLists {

    private final Journal journal;

    RequestLists(Journal journal) {
        this.journal = journal;
    }

    void exported(Act act, int rows) {
        journal.seen(act, Entry.of("requests.exported").detail("rows", rows));
    }
}

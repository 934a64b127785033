package pl.ostoja.dispatch.web;

import org.springframework.stereotype.Component;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;

/// Lists of tasks that leave the house are written into the journal.
@Component
class Exports {

    private final Journal journal;

    Exports(Journal journal) {
        this.journal = journal;
    }

    void exported(Act act, int rows) {
        journal.seen(act, Entry.of("dispatch.exported").detail("rows", rows));
    }
}

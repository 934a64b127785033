package pl.ostoja.journal.web;

import gg.jte.generated.precompiled.Templates;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.journal.Seals;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Who did and saw what, and whether anybody has rewritten it.
@Controller
@May(Permission.JOURNAL_SEE)
class JournalController {

    private static final String DEED = "journal.deed.";

    private final Templates templates;
    private final JournalSearch search;
    private final SealRows seals;
    private final Seals chain;
    private final Journal journal;

    JournalController(Templates templates, JournalSearch search, SealRows seals, Seals chain, Journal journal) {
        this.templates = templates;
        this.search = search;
        this.seals = seals;
        this.chain = chain;
        this.journal = journal;
    }

    /// Looking into the journal for a person is itself a view of personal data.
    @GetMapping("/journal")
    Html show(Page page, Act act, @ModelAttribute JournalFilter filter) {
        var lines = search.find(filter); // before this very look becomes a line
        if (filter.person() != null) {
            journal.seen(act, Entry.of("journal.searched").person(filter.person()));
        }
        return Html.of(templates.journalLines(page, filter, lines, search.actors(), deeds(page), JournalSearch.PAGE));
    }

    @GetMapping("/journal/seals")
    Html seals(Page page) {
        return Html.of(templates.journalSeals(page, seals.newest(), null));
    }

    @PostMapping("/journal/check")
    Html check(Page page) {
        return Html.of(templates.journalSeals(page, seals.newest(), chain.check()));
    }

    /// What can stand in the journal, in the reader's words.
    private static Map<String, String> deeds(Page page) {
        var deeds = new LinkedHashMap<String, String>();
        page.texts().all(page.locale()).entrySet().stream()
                .filter(text -> text.getKey().startsWith(DEED))
                .sorted(Map.Entry.comparingByValue())
                .forEach(text -> deeds.put(text.getKey().substring(DEED.length()), text.getValue()));
        return deeds;
    }
}

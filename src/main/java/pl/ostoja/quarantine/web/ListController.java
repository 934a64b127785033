package pl.ostoja.quarantine.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.quarantine.intake.Fate;
import pl.ostoja.quarantine.intake.ListId;
import pl.ostoja.quarantine.intake.ListState;
import pl.ostoja.quarantine.intake.Lists;
import pl.ostoja.quarantine.intake.Progress;
import pl.ostoja.quarantine.intake.Senders;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// One list: what lies in the file, then the difference with the rows of each fate.
@Controller
@May(Permission.LISTS)
class ListController {

    private final Templates templates;
    private final Lists lists;
    private final Senders senders;
    private final Progress progress;
    private final ListRowQuery rows;
    private final Journal journal;

    ListController(
            Templates templates, Lists lists, Senders senders, Progress progress, ListRowQuery rows, Journal journal) {
        this.templates = templates;
        this.lists = lists;
        this.senders = senders;
        this.progress = progress;
        this.rows = rows;
        this.journal = journal;
    }

    @GetMapping("/lists/{id}")
    Html show(
            Page page,
            Act act,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "NEW") String fate,
            @RequestParam(name = "page", defaultValue = "0") int number) {
        var view = view(new ListId(id), shown(fate), Math.max(0, number));
        journal.seen(act, Entry.of("quarantine.list-seen").subject("list", id));
        return Html.of(templates.quarantineList(page, view));
    }

    /// What goes back to the sender: the rows that could not be used as they were, with the reason in words.
    @GetMapping("/lists/{id}/answer")
    ResponseEntity<byte[]> answer(
            Page page, Act act, @PathVariable UUID id, @RequestParam(defaultValue = "xlsx") String form) {
        var list = lists.get(new ListId(id));
        journal.seen(act, Entry.of("quarantine.list-answer-made").subject("list", id));
        return ReturnSheet.of(page, list, rows.forTheSender(list.id())).answer(form);
    }

    private ListView view(ListId id, @Nullable Fate fate, int page) {
        var list = lists.get(id);
        var step = progress.of(id).orElse(null);
        var looking = list.state() == ListState.RECEIVED && (step == null || step.failure() != null);
        return new ListView(
                list,
                step,
                looking ? lists.read(id, null) : null,
                fate,
                page,
                fate == null ? List.of() : rows.rows(id, fate, page),
                rows.flags(id),
                fate == null ? rows.vanished(id) : List.of(),
                rows.handOvers(id),
                senders.all());
    }

    private static @Nullable Fate shown(String fate) {
        return fate.equals("VANISHED")
                ? null
                : Arrays.stream(Fate.values())
                        .filter(known -> known.name().equals(fate))
                        .findFirst()
                        .orElseThrow(Problem.NotFound::new);
    }
}

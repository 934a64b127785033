package pl.ostoja.quarantine.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.quarantine.intake.Lists;
import pl.ostoja.quarantine.intake.Receipt;
import pl.ostoja.quarantine.intake.Senders;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The lists that came in, and the place to drop a new one.
@Controller
class ListsController {

    private final Templates templates;
    private final Lists lists;
    private final Senders senders;
    private final Clock clock;

    ListsController(Templates templates, Lists lists, Senders senders, Clock clock) {
        this.templates = templates;
        this.lists = lists;
        this.senders = senders;
        this.clock = clock;
    }

    @GetMapping("/lists")
    @May(Permission.LISTS)
    Html all(Page page) {
        return Html.of(templates.quarantineLists(page, lists.newest(false), senders.all(), LocalDate.now(clock), true));
    }

    /// What came without a sender or a legal basis; nobody has read it.
    @GetMapping("/sealed-lists")
    @May(Permission.DATA_PROTECTION)
    Html sealed(Page page) {
        return Html.of(templates.quarantineLists(page, lists.newest(true), senders.all(), LocalDate.now(clock), false));
    }

    @PostMapping("/lists")
    @May(Permission.LISTS)
    String receive(
            Act act,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String sender,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam @Nullable LocalDate day) {
        var id = Uploads.onDisk(
                file,
                path -> lists.receive(
                        act,
                        new Receipt(
                                path, Uploads.name(file), sender, basis, day == null ? LocalDate.now(clock) : day)));
        return "redirect:/lists/" + id.value();
    }
}

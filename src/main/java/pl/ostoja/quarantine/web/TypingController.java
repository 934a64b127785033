package pl.ostoja.quarantine.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.ostoja.kernel.Permission;
import pl.ostoja.quarantine.intake.ListId;
import pl.ostoja.quarantine.intake.Lists;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Where a list that only a human can read is typed, row by row.
@Controller
class TypingController {

    private final Templates templates;
    private final Lists lists;
    private final Clock clock;

    TypingController(Templates templates, Lists lists, Clock clock) {
        this.templates = templates;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/lists/{id}/typing")
    @May(Permission.LISTS)
    Html show(Page page, @PathVariable UUID id) {
        return Html.of(templates.quarantineTyping(
                page, lists.get(new ListId(id)), RowForm.empty(LocalDate.now(clock)), FieldErrors.NONE));
    }
}

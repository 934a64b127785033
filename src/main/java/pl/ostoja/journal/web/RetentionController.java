package pl.ostoja.journal.web;

import gg.jte.generated.precompiled.Templates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.journal.Retention;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// How long records are kept, what is due, and the purge of what was shown as due.
@Controller
@May(Permission.DATA_PROTECTION)
class RetentionController {

    private final Templates templates;
    private final Retention retention;

    RetentionController(Templates templates, Retention retention) {
        this.templates = templates;
        this.retention = retention;
    }

    @GetMapping("/retention")
    Html show(Page page, @RequestParam @Nullable Long purged) {
        return Html.of(templates.journalRetention(page, retention.all(), purged));
    }

    @PostMapping("/retention/purge")
    String purge(
            Act act,
            @RequestParam String rule,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate before) {
        return "redirect:/retention?purged=" + retention.purge(act, rule, before);
    }
}

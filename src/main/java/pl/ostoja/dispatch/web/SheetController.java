package pl.ostoja.dispatch.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.Pdf;

/// The task sheet of a worker or an organisation, to look at and to print.
@Controller
@May(Permission.TASKS_ASSIGN)
class SheetController {

    private final Sheets sheets;
    private final Pdf pdf;
    private final Templates templates;
    private final Clock clock;

    SheetController(Sheets sheets, Pdf pdf, Templates templates, Clock clock) {
        this.sheets = sheets;
        this.pdf = pdf;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/tasks/sheet")
    Html sheet(Page page, Act act, @RequestParam UUID carrier) {
        return Html.of(templates.dispatchSheet(page, sheets.seen(act, carrier)));
    }

    @GetMapping("/tasks/sheet.pdf")
    ResponseEntity<byte[]> print(Page page, Act act, @RequestParam UUID carrier) {
        var sheet = sheets.printed(act, carrier);
        return pdf.answer(templates.dispatchSheetPrint(page, sheet, clock.instant()), "zadania.pdf");
    }
}

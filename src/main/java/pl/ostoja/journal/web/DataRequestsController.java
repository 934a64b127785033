package pl.ostoja.journal.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.journal.DataRequests;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Requests of data subjects: registered, extended, answered.
@Controller
@May(Permission.DATA_PROTECTION)
class DataRequestsController {

    private final Templates templates;
    private final DataRequests requests;
    private final Clock clock;

    DataRequestsController(Templates templates, DataRequests requests, Clock clock) {
        this.templates = templates;
        this.requests = requests;
        this.clock = clock;
    }

    @GetMapping("/data-requests")
    Html list(Page page, @RequestParam @Nullable UUID person) {
        return show(page, new DataRequestForm(person, "", "", today()), FieldErrors.NONE);
    }

    @PostMapping("/data-requests")
    Object register(Page page, Act act, @Valid DataRequestForm form, BindingResult binding) {
        if (binding.hasErrors()) {
            return show(page, form, FieldErrors.of(binding, page)).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return "redirect:/data-requests/" + requests.register(act, form.parsed());
    }

    @GetMapping("/data-requests/{id}")
    Html show(Page page, @PathVariable UUID id) {
        return Html.of(templates.journalDataRequest(page, requests.get(id), today()));
    }

    @PostMapping("/data-requests/{id}/extension")
    String extend(Act act, @PathVariable UUID id, @RequestParam String reason) {
        requests.extend(act, id, reason.strip());
        return "redirect:/data-requests/" + id;
    }

    @PostMapping("/data-requests/{id}/answer")
    String answer(Act act, @PathVariable UUID id, @RequestParam String note) {
        requests.answer(act, id, note.strip());
        return "redirect:/data-requests/" + id;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private Html show(Page page, DataRequestForm form, FieldErrors errors) {
        return Html.of(templates.journalDataRequests(page, requests.all(), today(), form, errors));
    }
}

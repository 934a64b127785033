package pl.ostoja.dispatch.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.ostoja.dispatch.OrganisationId;
import pl.ostoja.dispatch.Organisations;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The organisations that carry tasks for us.
@Controller
@May(Permission.TASKS_ASSIGN)
class OrganisationController {

    private final Organisations organisations;
    private final Templates templates;

    OrganisationController(Organisations organisations, Templates templates) {
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping("/organisations")
    Html all(Page page) {
        return Html.of(
                templates.dispatchOrganisations(page, organisations.all(), OrganisationForm.EMPTY, FieldErrors.NONE));
    }

    @PostMapping("/organisations")
    Object add(Page page, Act act, @Valid OrganisationForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return Html.refused(
                    templates.dispatchOrganisations(page, organisations.all(), form, FieldErrors.of(errors, page)));
        }
        organisations.add(act, form.parsed());
        return "redirect:/organisations";
    }

    @PostMapping("/organisations/{id}/closure")
    String close(Act act, @PathVariable UUID id) {
        organisations.close(act, new OrganisationId(id));
        return "redirect:/organisations";
    }
}

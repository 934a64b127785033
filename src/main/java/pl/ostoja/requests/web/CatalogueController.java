package pl.ostoja.requests.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.requests.Exclusions;
import pl.ostoja.requests.NeedKinds;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The catalogue of needs with its clocks, and what the centre does not bring or do.
@Controller
@May(Permission.CATALOGUE_EDIT)
class CatalogueController {

    private final NeedKinds kinds;
    private final Exclusions exclusions;
    private final Templates templates;

    CatalogueController(NeedKinds kinds, Exclusions exclusions, Templates templates) {
        this.kinds = kinds;
        this.exclusions = exclusions;
        this.templates = templates;
    }

    @GetMapping("/needs")
    Html catalogue(Page page) {
        return Html.of(templates.requestsCatalogue(page, kinds.all(), exclusions.all(), "", FieldErrors.NONE));
    }

    @PostMapping("/needs/{code}")
    Object change(Page page, Act act, @PathVariable String code, @Valid KindForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return Html.refused(templates.requestsCatalogue(
                    page, kinds.all(), exclusions.all(), code, FieldErrors.of(errors, page)));
        }
        kinds.change(act, code, form.seenVersion(), form.parsed());
        return "redirect:/needs#" + code;
    }

    @PostMapping("/needs/exclusions")
    String exclude(
            Act act,
            @RequestParam String word,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam String notePl,
            @RequestParam String noteEn) {
        exclusions.add(act, word, kind.isEmpty() ? null : kind, notePl, noteEn);
        return "redirect:/needs#exclusions";
    }

    @PostMapping("/needs/exclusions/{id}/removal")
    String removeExclusion(Act act, @PathVariable UUID id) {
        exclusions.remove(act, id);
        return "redirect:/needs#exclusions";
    }
}

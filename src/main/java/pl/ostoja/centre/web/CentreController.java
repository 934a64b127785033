package pl.ostoja.centre.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.PhoneLines;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The card of the centre.
@Controller
class CentreController {

    private final Templates templates;
    private final Centre centre;
    private final PhoneLines lines;

    CentreController(Templates templates, Centre centre, PhoneLines lines) {
        this.templates = templates;
        this.centre = centre;
        this.lines = lines;
    }

    @GetMapping("/centre")
    @May(Permission.CENTRE_SEE)
    Html show(Page page) {
        return Html.of(templates.centreCard(page, centre.get(), lines.all()));
    }

    @GetMapping("/centre/edit")
    @May(Permission.CENTRE_EDIT)
    Html form(Page page) {
        var card = centre.get();
        return Html.of(templates.centreEdit(page, CentreForm.of(card), card.version(), FieldErrors.NONE));
    }

    @PostMapping("/centre")
    @May(Permission.CENTRE_EDIT)
    Object change(Page page, Act act, @RequestParam int version, @Valid CentreForm form, BindingResult binding) {
        if (binding.hasErrors()) {
            return Html.of(templates.centreEdit(page, form, version, FieldErrors.of(binding, page)))
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        centre.change(act, version, form.parsed());
        return "redirect:/centre";
    }
}

package pl.ostoja.centre.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.centre.PhoneLines;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Phone lines of the centre: a new one, or another number or other hours for an old one.
@Controller
@May(Permission.CENTRE_EDIT)
class PhoneLinesController {

    private final Templates templates;
    private final PhoneLines lines;

    PhoneLinesController(Templates templates, PhoneLines lines) {
        this.templates = templates;
        this.lines = lines;
    }

    @GetMapping("/phone-lines/new")
    Html form(Page page) {
        return show(page, null, 0, PhoneLineForm.EMPTY, FieldErrors.NONE);
    }

    @GetMapping("/phone-lines/{id}")
    Html show(Page page, @PathVariable UUID id) {
        var line = lines.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        return show(page, id, line.version(), PhoneLineForm.of(line), FieldErrors.NONE);
    }

    @PostMapping("/phone-lines")
    Object add(Page page, Act act, @Valid PhoneLineForm form, BindingResult binding) {
        var errors = errors(page, form, binding);
        if (errors.any()) {
            return show(page, null, 0, form, errors).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        lines.add(act, form.parsed());
        return "redirect:/centre";
    }

    @PostMapping("/phone-lines/{id}")
    Object change(
            Page page,
            Act act,
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid PhoneLineForm form,
            BindingResult binding) {
        var errors = errors(page, form, binding);
        if (errors.any()) {
            return show(page, id, version, form, errors).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        lines.change(act, id, version, form.parsed());
        return "redirect:/centre";
    }

    private static FieldErrors errors(Page page, PhoneLineForm form, BindingResult binding) {
        var errors = FieldErrors.of(binding, page);
        return form.unreadable()
                .map(line -> errors.and("hours", page, "centre.hours.unreadable", line))
                .orElse(errors);
    }

    private Html show(Page page, @Nullable UUID id, int version, PhoneLineForm form, FieldErrors errors) {
        return Html.of(templates.centrePhoneLine(page, id, version, form, errors));
    }
}

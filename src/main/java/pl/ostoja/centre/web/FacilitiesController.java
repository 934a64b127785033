package pl.ostoja.centre.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pl.ostoja.centre.Facilities;
import pl.ostoja.centre.FieldWork;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// How every facility works today, a new facility, and the mode of field work.
@Controller
class FacilitiesController {

    private final Templates templates;
    private final Facilities facilities;
    private final FieldWork fieldWork;
    private final FacilityRows rows;
    private final Clock clock;

    FacilitiesController(
            Templates templates, Facilities facilities, FieldWork fieldWork, FacilityRows rows, Clock clock) {
        this.templates = templates;
        this.facilities = facilities;
        this.fieldWork = fieldWork;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/facilities")
    @May(Permission.CENTRE_SEE)
    Html list(Page page) {
        return show(page, FieldWorkForm.from(today()), FieldErrors.NONE);
    }

    @GetMapping("/facilities/new")
    @May(Permission.CENTRE_EDIT)
    Html form(Page page) {
        return Html.of(templates.centreNewFacility(page, FacilityForm.EMPTY, FieldErrors.NONE));
    }

    @PostMapping("/facilities")
    @May(Permission.CENTRE_EDIT)
    Object add(Page page, Act act, @Valid FacilityForm form, BindingResult binding) {
        var errors = FieldErrors.of(binding, page);
        if (!errors.any()) {
            try {
                return "redirect:/facilities/"
                        + facilities.add(act, form.parsed()).value();
            } catch (Problem.Refused refused) {
                errors = errors.and("name", page, refused);
            }
        }
        return Html.of(templates.centreNewFacility(page, form, errors)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/field-work")
    @May(Permission.MODES_SET)
    Object decide(Page page, Act act, @Valid FieldWorkForm form, BindingResult binding) {
        var errors = FieldErrors.of(binding, page);
        if (!errors.any()) {
            try {
                fieldWork.decide(act, form.parsed());
                return "redirect:/facilities";
            } catch (Problem.Refused refused) {
                errors = errors.and("lastDay", page, refused);
            }
        }
        return show(page, form, errors).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Html show(Page page, FieldWorkForm form, FieldErrors errors) {
        var today = today();
        var field = fieldWork.decision(today).orElse(null);
        return Html.of(templates.centreFacilities(page, rows.today(today), field, today, form, errors));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

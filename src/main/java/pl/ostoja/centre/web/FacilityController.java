package pl.ostoja.centre.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.centre.Facilities;
import pl.ostoja.centre.FacilityId;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// One facility: its card, its modes and the next decision.
@Controller
class FacilityController {

    private final Templates templates;
    private final Facilities facilities;
    private final FacilityRows rows;
    private final Clock clock;

    FacilityController(Templates templates, Facilities facilities, FacilityRows rows, Clock clock) {
        this.templates = templates;
        this.facilities = facilities;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/facilities/{id}")
    @May(Permission.CENTRE_SEE)
    Html show(Page page, @PathVariable UUID id) {
        return show(page, id, card(id), fresh(), FieldErrors.NONE);
    }

    @PostMapping("/facilities/{id}")
    @May(Permission.CENTRE_EDIT)
    Object change(
            Page page,
            Act act,
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid FacilityForm form,
            BindingResult binding) {
        if (binding.hasErrors()) {
            return show(page, id, form, fresh(), FieldErrors.of(binding, page)).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        facilities.change(act, new FacilityId(id), version, form.parsed());
        return "redirect:/facilities/" + id;
    }

    @PostMapping("/facilities/{id}/modes")
    @May(Permission.MODES_SET)
    Object decide(Page page, Act act, @PathVariable UUID id, @Valid ModeForm form, BindingResult binding) {
        var errors = FieldErrors.of(binding, page);
        if (!errors.any()) {
            try {
                facilities.decide(act, new FacilityId(id), form.parsed());
                return "redirect:/facilities/" + id;
            } catch (Problem.Refused refused) {
                errors = errors.and("lastDay", page, refused);
            }
        }
        return show(page, id, card(id), form, errors).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/facilities/{id}/modes/{mode}/withdrawal")
    @May(Permission.MODES_SET)
    String withdraw(Act act, @PathVariable UUID id, @PathVariable UUID mode) {
        facilities.withdraw(act, new FacilityId(id), mode);
        return "redirect:/facilities/" + id;
    }

    private FacilityForm card(UUID id) {
        return FacilityForm.of(facilities.get(new FacilityId(id)));
    }

    private ModeForm fresh() {
        return ModeForm.from(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private Html show(Page page, UUID id, FacilityForm card, ModeForm mode, FieldErrors errors) {
        var facility = facilities.get(new FacilityId(id));
        return Html.of(templates.centreFacility(page, facility, card, mode, rows.history(id), errors));
    }
}

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
import pl.ostoja.centre.DistrictId;
import pl.ostoja.centre.Districts;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Districts: the list, one of them, a new one.
@Controller
class DistrictsController {

    private final Templates templates;
    private final Districts districts;
    private final DistrictRows rows;

    DistrictsController(Templates templates, Districts districts, DistrictRows rows) {
        this.templates = templates;
        this.districts = districts;
        this.rows = rows;
    }

    @GetMapping("/districts")
    @May(Permission.CENTRE_SEE)
    Html list(Page page) {
        return Html.of(templates.centreDistricts(page, rows.all(), null, FieldErrors.NONE));
    }

    @GetMapping("/districts/new")
    @May(Permission.CENTRE_EDIT)
    Html form(Page page) {
        return show(page, null, 0, DistrictForm.EMPTY, FieldErrors.NONE);
    }

    @GetMapping("/districts/{id}")
    @May(Permission.CENTRE_SEE)
    Html show(Page page, @PathVariable UUID id) {
        var district = districts.get(new DistrictId(id));
        return show(page, id, district.version(), DistrictForm.of(district), FieldErrors.NONE);
    }

    @PostMapping("/districts")
    @May(Permission.CENTRE_EDIT)
    Object add(Page page, Act act, @Valid DistrictForm form, BindingResult binding) {
        return orFault(page, null, 0, form, binding, () -> districts.add(act, form.parsed()));
    }

    @PostMapping("/districts/{id}")
    @May(Permission.CENTRE_EDIT)
    Object change(
            Page page,
            Act act,
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid DistrictForm form,
            BindingResult binding) {
        return orFault(
                page,
                id,
                version,
                form,
                binding,
                () -> districts.change(act, new DistrictId(id), version, form.parsed()));
    }

    private Object orFault(
            Page page, @Nullable UUID id, int version, DistrictForm form, BindingResult binding, Runnable save) {
        var errors = FieldErrors.of(binding, page);
        if (!errors.any()) {
            try {
                save.run();
                return "redirect:/districts";
            } catch (Problem.Refused refused) {
                errors = errors.and(fieldOf(refused), page, refused);
            }
        }
        return show(page, id, version, form, errors).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String fieldOf(Problem.Refused refused) {
        return switch (refused.rule()) {
            case "district-line-is-unreadable" -> "lines";
            case "outline-is-a-polygon" -> "outline";
            default -> "name";
        };
    }

    private Html show(Page page, @Nullable UUID id, int version, DistrictForm form, FieldErrors errors) {
        return Html.of(templates.centreDistrict(page, id, version, form, rows.workers(), errors));
    }
}

package pl.ostoja.people.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.people.Correction;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.Households;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Address and contact policy of a household. The card it was opened from is where one comes back to.
@Controller
@May(Permission.PEOPLE_EDIT)
class HouseholdController {

    private final Households households;
    private final Versions versions;
    private final Templates templates;

    HouseholdController(Households households, Versions versions, Templates templates) {
        this.households = households;
        this.versions = versions;
        this.templates = templates;
    }

    @GetMapping("/people/households/{id}/form")
    Html show(Page page, @PathVariable UUID id) {
        var household = households.get(new HouseholdId(id));
        return Html.of(templates.peopleHouseholdForm(page, id, HouseholdForm.of(household), FieldErrors.NONE));
    }

    @PostMapping("/people/households/{id}/form")
    Object save(Page page, Act act, @PathVariable UUID id, @Valid HouseholdForm form, BindingResult binding) {
        var errors = form.checked(FieldErrors.of(binding, page), page);
        if (errors.any()) {
            return Html.refused(templates.peopleHouseholdForm(page, id, form, errors));
        }
        return switch (households.change(act, new HouseholdId(id), form.version(), form.parsed())) {
            case Correction.Saved _ -> "redirect:" + back(id);
            case Correction.Overtaken(var version) -> compare(page, id, form, version);
        };
    }

    private Html compare(Page page, UUID id, HouseholdForm mine, int version) {
        var theirs = HouseholdForm.of(households.get(new HouseholdId(id)));
        var comparison = Comparison.of(
                "/people/households/" + id + "/form",
                version,
                versions.household(id, mine.version()),
                mine.fields(),
                theirs.fields());
        return Html.of(templates.peopleCompare(page, comparison)).with(HttpStatus.CONFLICT);
    }

    private String back(UUID id) {
        return households.members(new HouseholdId(id)).stream()
                .findFirst()
                .map(member -> "/people/" + member.value())
                .orElse("/people");
    }
}

package pl.ostoja.people.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.people.Circumstances;
import pl.ostoja.people.NewRepresentative;
import pl.ostoja.people.PersonId;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Who may speak or decide for a person.
@Controller
@May(Permission.PEOPLE_EDIT)
class RepresentativeController {

    private final Circumstances circumstances;
    private final Templates templates;

    RepresentativeController(Circumstances circumstances, Templates templates) {
        this.circumstances = circumstances;
        this.templates = templates;
    }

    @PostMapping("/people/{id}/representatives")
    Object addRepresentative(Page page, Act act, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        var typed = SmallForm.of(values).needing(page, "name", "since");
        var since = typed.date("since");
        if (since.isEmpty()) {
            return again(page, id, typed.faulty(page, "since", "field.unreadable"));
        }
        if (typed.isFaulty()) {
            return again(page, id, typed);
        }
        var kind = typed.choice("kind", NewRepresentative.Kind.values()).orElse(NewRepresentative.Kind.CARER);
        circumstances.addRepresentative(
                act,
                new PersonId(id),
                new NewRepresentative(
                        kind,
                        typed.text("name"),
                        typed.given("phone").orElse(null),
                        typed.given("scope").orElse(null),
                        since.get(),
                        typed.date("until").orElse(null)));
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/representatives/{representative}/end")
    String endRepresentative(Act act, @PathVariable UUID id, @PathVariable UUID representative) {
        circumstances.endRepresentative(act, new PersonId(id), representative);
        return "redirect:/people/" + id;
    }

    private Html again(Page page, UUID id, SmallForm typed) {
        return Html.refused(templates.peopleSmallForm(page, id, "representative", typed));
    }
}

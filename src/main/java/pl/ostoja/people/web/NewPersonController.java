package pl.ostoja.people.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.people.People;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Entering somebody. Whoever may be the same person is shown before anything is saved.
@Controller
@May(Permission.PEOPLE_EDIT)
class NewPersonController {

    private final People people;
    private final Templates templates;
    private final Clock clock;

    NewPersonController(People people, Templates templates, Clock clock) {
        this.people = people;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/people/new")
    Html show(Page page, @RequestParam @Nullable UUID household) {
        return Html.of(templates.peopleNew(page, NewPersonForm.in(household), null, FieldErrors.NONE));
    }

    @PostMapping("/people/new")
    Object enter(Page page, Act act, @Valid NewPersonForm form, BindingResult binding) {
        var entered = people.enteredBy(act);
        if (entered.isPresent()) {
            return "redirect:/people/" + entered.get().value();
        }
        var today = LocalDate.ofInstant(clock.instant(), page.zone());
        var errors = form.checked(FieldErrors.of(binding, page), page, today);
        if (errors.any()) {
            return Html.refused(templates.peopleNew(page, form, null, errors));
        }
        var twin = form.isAnyway() ? null : twin(form);
        if (twin != null) {
            return Html.of(templates.peopleNew(page, form, twin, FieldErrors.NONE));
        }
        return "redirect:/people/" + people.register(act, form.parsed()).value();
    }

    private CardView.@Nullable Twin twin(NewPersonForm form) {
        var match = people.matchAll(List.of(form.candidate())).getFirst();
        var person = match.person();
        return person == null
                ? null
                : new CardView.Twin(
                        person,
                        people.get(person).name().full(),
                        match.score(),
                        match.reasons().stream().sorted().toList());
    }
}

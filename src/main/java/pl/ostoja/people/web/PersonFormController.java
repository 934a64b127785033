package pl.ostoja.people.web;

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
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.people.Correction;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Correcting a person's record. Who saves a version that is no longer the last one chooses field by field.
@Controller
@May(Permission.PEOPLE_EDIT)
class PersonFormController {

    private final People people;
    private final Versions versions;
    private final Templates templates;
    private final Clock clock;

    PersonFormController(People people, Versions versions, Templates templates, Clock clock) {
        this.people = people;
        this.versions = versions;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/people/{id}/form")
    Html show(Page page, @PathVariable UUID id) {
        var person = people.get(new PersonId(id));
        return Html.of(templates.peopleForm(page, person.id(), PersonForm.of(person), FieldErrors.NONE));
    }

    @PostMapping("/people/{id}/form")
    Object save(Page page, Act act, @PathVariable UUID id, @Valid PersonForm form, BindingResult binding) {
        var person = new PersonId(id);
        var today = LocalDate.ofInstant(clock.instant(), page.zone());
        var errors = form.checked(FieldErrors.of(binding, page), page, today);
        if (errors.any()) {
            return Html.refused(templates.peopleForm(page, person, form, errors));
        }
        return switch (people.correct(act, person, form.version(), form.parsed())) {
            case Correction.Saved _ -> "redirect:/people/" + id;
            case Correction.Overtaken(var version) -> compare(page, id, form, version);
        };
    }

    private Html compare(Page page, UUID id, PersonForm mine, int version) {
        var theirs = PersonForm.of(people.get(new PersonId(id)));
        var comparison = Comparison.of(
                "/people/" + id + "/form",
                version,
                versions.person(id, mine.version()),
                mine.fields(),
                theirs.fields());
        return Html.of(templates.peopleCompare(page, comparison)).with(HttpStatus.CONFLICT);
    }
}

package pl.ostoja.people.web;

import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.people.Households;
import pl.ostoja.people.LastChanges;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The card of a person; the address of a merged record leads to the survivor's.
@Controller
@May(Permission.PEOPLE_SEE)
class CardController {

    private final People people;
    private final Households households;
    private final Card card;
    private final Visits visits;
    private final LastChanges changes;
    private final Templates templates;

    CardController(
            People people, Households households, Card card, Visits visits, LastChanges changes, Templates templates) {
        this.people = people;
        this.households = households;
        this.card = card;
        this.visits = visits;
        this.changes = changes;
        this.templates = templates;
    }

    @GetMapping("/people/{id}")
    Object show(Page page, SignedIn me, Act act, @PathVariable UUID id, @RequestParam @Nullable String kind) {
        var person = people.get(new PersonId(id));
        if (person.isMerged()) {
            return "redirect:/people/" + person.current().value();
        }
        var household = households.get(person.household());
        if (visits.needsReason(me, person, household)) {
            return Html.of(templates.peopleReason(page, person.id(), "", FieldErrors.NONE));
        }
        visits.seen(act, person);
        return Html.of(templates.peopleCard(page, card.of(person, household, kind)));
    }

    /// Who has just changed the record; nothing when it was the reader.
    @GetMapping("/people/{id}/news")
    Html news(Page page, SignedIn me, @PathVariable UUID id) {
        return changes.of(new PersonId(id))
                .filter(change -> !me.id().value().equals(change.account()))
                .map(change -> Html.of(templates.peopleNews(page, "/people/" + id, change)))
                .orElseGet(Html::of);
    }

    @PostMapping("/people/{id}/reason")
    Object giveReason(
            Page page, SignedIn me, Act act, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var person = people.get(new PersonId(id));
        if (reason.strip().length() < 5) {
            return Html.refused(templates.peopleReason(
                    page, person.id(), reason, FieldErrors.NONE.and("reason", page, "people.reason.too-short")));
        }
        visits.giveReason(act, me, person.id(), reason.strip());
        return "redirect:/people/" + id;
    }
}

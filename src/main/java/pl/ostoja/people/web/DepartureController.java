package pl.ostoja.people.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.Households;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Somebody died, left the commune, came back, or lives with others now.
@Controller
@May(Permission.PEOPLE_EDIT)
class DepartureController {

    private final People people;
    private final Households households;
    private final Templates templates;
    private final Clock clock;

    DepartureController(People people, Households households, Templates templates, Clock clock) {
        this.people = people;
        this.households = households;
        this.templates = templates;
        this.clock = clock;
    }

    @PostMapping("/people/{id}/departure")
    Object depart(Page page, Act act, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        var died = "DIED".equals(values.get("kind"));
        var typed = SmallForm.of(values).needingDate(page, "day", today(page));
        typed = died ? typed.needing(page, "source") : typed;
        if (typed.isFaulty()) {
            return Html.refused(templates.peopleSmallForm(page, id, "departure", typed));
        }
        var day = typed.date("day").orElseThrow();
        if (died) {
            people.died(act, new PersonId(id), day, typed.text("source"));
        } else {
            people.movedOut(act, new PersonId(id), day, typed.given("source").orElse(null));
        }
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/return")
    String isBack(Act act, @PathVariable UUID id) {
        people.isBack(act, new PersonId(id));
        return "redirect:/people/" + id;
    }

    /// Into a household of their own, or into that of another person whose card's address is given.
    @PostMapping("/people/{id}/move")
    Object move(Page page, Act act, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        var typed = SmallForm.of(values).needingDate(page, "day", today(page));
        var with = typed.given("with");
        var other = with.flatMap(DepartureController::personIn);
        if (with.isPresent() && other.isEmpty()) {
            typed = typed.faulty(page, "with", "people.form.card-unreadable");
        } else if (with.isEmpty()) {
            typed = typed.needing(page, "address");
        }
        if (typed.isFaulty()) {
            return Html.refused(templates.peopleSmallForm(page, id, "move", typed));
        }
        var day = typed.date("day").orElseThrow();
        if (other.isPresent()) {
            HouseholdId to = people.get(other.get()).household();
            households.move(act, new PersonId(id), to, day);
        } else {
            households.moveAlone(act, new PersonId(id), typed.text("address"), day);
        }
        return "redirect:/people/" + id;
    }

    /// The id at the end of a card's address.
    private static Optional<PersonId> personIn(String text) {
        var id = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                .matcher(text);
        return id.find() ? Optional.of(new PersonId(UUID.fromString(id.group()))) : Optional.empty();
    }

    private LocalDate today(Page page) {
        return LocalDate.ofInstant(clock.instant(), page.zone());
    }
}

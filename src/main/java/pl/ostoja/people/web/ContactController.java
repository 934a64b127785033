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
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.people.ContactPoints;
import pl.ostoja.people.PersonId;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Telephone numbers and e-mail addresses of a person.
@Controller
@May(Permission.PEOPLE_EDIT)
class ContactController {

    private final ContactPoints contacts;
    private final Templates templates;

    ContactController(ContactPoints contacts, Templates templates) {
        this.contacts = contacts;
        this.templates = templates;
    }

    @PostMapping("/people/{id}/contacts")
    Object add(Page page, Act act, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        var typed = SmallForm.of(values).needing(page, "contact");
        var person = new PersonId(id);
        var text = typed.text("contact");
        var number = PhoneNumber.of(text);
        if (number.isPresent()) {
            contacts.add(act, person, number.get(), typed.given("owner").orElse(null));
        } else if (text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            contacts.addEmail(act, person, text);
        } else {
            var refused = typed.isFaulty() ? typed : typed.faulty(page, "contact", "people.form.contact-unreadable");
            return Html.refused(templates.peopleSmallForm(page, id, "contact", refused));
        }
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/contacts/{contact}/mistake")
    String markWrong(Act act, @PathVariable UUID id, @RequestParam String number) {
        contacts.markWrong(act, new PersonId(id), number);
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/contacts/{contact}/removal")
    String remove(Act act, @PathVariable UUID id, @PathVariable UUID contact) {
        contacts.remove(act, new PersonId(id), contact);
        return "redirect:/people/" + id;
    }
}

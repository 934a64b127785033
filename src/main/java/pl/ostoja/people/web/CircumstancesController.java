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
import pl.ostoja.people.Document;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.RiskFactor;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The small forms of the card: notes, risk factors, documents.
@Controller
@May(Permission.PEOPLE_EDIT)
class CircumstancesController {

    private static final String NUMBER = ".{1,30}";
    private static final String COUNTRY = "\\p{L}{2}";

    private final Circumstances circumstances;
    private final Templates templates;

    CircumstancesController(Circumstances circumstances, Templates templates) {
        this.circumstances = circumstances;
        this.templates = templates;
    }

    @PostMapping("/people/{id}/notes")
    Object note(Page page, Act act, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        var typed = SmallForm.of(values).needing(page, "words");
        if (typed.isFaulty()) {
            return again(page, id, "note", typed);
        }
        circumstances.note(act, new PersonId(id), typed.text("words"));
        return back(id);
    }

    @PostMapping("/people/{id}/risks")
    String addRisk(Act act, @PathVariable UUID id, @RequestParam RiskFactor factor, @RequestParam String remark) {
        circumstances.addRisk(act, new PersonId(id), factor, remark.isBlank() ? null : remark.strip());
        return back(id);
    }

    @PostMapping("/people/{id}/risks/{factor}/end")
    String endRisk(Act act, @PathVariable UUID id, @PathVariable RiskFactor factor) {
        circumstances.endRisk(act, new PersonId(id), factor);
        return back(id);
    }

    @PostMapping("/people/{id}/documents")
    Object addDocument(Page page, Act act, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        var typed = SmallForm.of(values).needing(page, "number", "country");
        var kind = typed.choice("kind", Document.Kind.values()).orElse(Document.Kind.OTHER);
        var document = new Document(kind, typed.text("number"), typed.text("country"));
        if (!typed.isFaulty() && !document.number().matches(NUMBER)) {
            typed = typed.faulty(page, "number", "field.unreadable");
        }
        if (!typed.isFaulty() && !document.country().matches(COUNTRY)) {
            typed = typed.faulty(page, "country", "field.unreadable");
        }
        if (typed.isFaulty()) {
            return again(page, id, "document", typed);
        }
        circumstances.addDocument(act, new PersonId(id), document);
        return back(id);
    }

    private Html again(Page page, UUID id, String form, SmallForm typed) {
        return Html.refused(templates.peopleSmallForm(page, id, form, typed));
    }

    private static String back(UUID id) {
        return "redirect:/people/" + id;
    }
}

package pl.ostoja.people.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.people.StopList;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Numbers that belong to no resident, and those that look like it.
@Controller
@May(Permission.PEOPLE_EDIT)
class StopListController {

    private final StopList stopList;
    private final Templates templates;

    StopListController(StopList stopList, Templates templates) {
        this.stopList = stopList;
        this.templates = templates;
    }

    @GetMapping("/people/stop-list")
    Html show(Page page) {
        return Html.of(view(page, SmallForm.NOTHING));
    }

    @PostMapping("/people/stop-list")
    Object add(Page page, Act act, @RequestParam Map<String, String> values) {
        var typed = SmallForm.of(values).needing(page, "number", "reason");
        var number = PhoneNumber.of(typed.text("number"));
        if (number.isEmpty() && !typed.text("number").isEmpty()) {
            typed = typed.faulty(page, "number", "people.form.phone-unreadable");
        }
        if (typed.isFaulty() || number.isEmpty()) {
            return Html.refused(view(page, typed));
        }
        stopList.add(act, number.get(), typed.text("reason"));
        return "redirect:/people/stop-list";
    }

    @PostMapping("/people/stop-list/removal")
    String remove(Act act, @RequestParam String number) {
        PhoneNumber.of(number).ifPresent(known -> stopList.remove(act, known));
        return "redirect:/people/stop-list";
    }

    private JteModel view(Page page, SmallForm typed) {
        return templates.peopleStopList(page, stopList.all(), stopList.crowded(CardView.CROWD), typed);
    }
}

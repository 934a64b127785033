package pl.ostoja.people.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.people.Merges;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Proposals;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Records that may be one person: the list, two of them side by side, the decision, and the way back.
@Controller
@May(Permission.PEOPLE_MERGE)
class DuplicatesController {

    private static final int SHOWN = 100;

    private final Proposals proposals;
    private final Merges merges;
    private final Pairs pairs;
    private final Templates templates;

    DuplicatesController(Proposals proposals, Merges merges, Pairs pairs, Templates templates) {
        this.proposals = proposals;
        this.merges = merges;
        this.pairs = pairs;
        this.templates = templates;
    }

    @GetMapping("/people/duplicates")
    Html list(Page page) {
        return Html.of(templates.peopleDuplicates(page, pairs.open(SHOWN)));
    }

    @GetMapping("/people/{stays}/duplicates/{goes}")
    Html compare(Page page, @PathVariable UUID stays, @PathVariable UUID goes) {
        return Html.of(templates.peopleMerge(page, pairs.sideBySide(page, new PersonId(stays), new PersonId(goes))));
    }

    @PostMapping("/people/{stays}/duplicates/{goes}")
    String merge(
            Act act,
            @PathVariable UUID stays,
            @PathVariable UUID goes,
            @RequestParam @Nullable List<Merges.Field> take,
            @RequestParam(defaultValue = "") String reason) {
        var taken = take == null ? Set.<Merges.Field>of() : Set.copyOf(take);
        merges.merge(act, new PersonId(goes), new PersonId(stays), taken, reason.isBlank() ? null : reason.strip());
        return "redirect:/people/" + stays;
    }

    @PostMapping("/people/{one}/duplicates/{other}/dismissal")
    String dismiss(Act act, @PathVariable UUID one, @PathVariable UUID other) {
        proposals.dismiss(act, new PersonId(one), new PersonId(other));
        return "redirect:/people/duplicates";
    }

    @PostMapping("/people/{merged}/parting")
    String part(Act act, @PathVariable UUID merged, @RequestParam(defaultValue = "") String reason) {
        merges.unmerge(act, new PersonId(merged), reason.isBlank() ? null : reason.strip());
        return "redirect:/people/" + merged;
    }
}

package pl.ostoja.quarantine.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.PersonId;
import pl.ostoja.quarantine.intake.ListId;
import pl.ostoja.quarantine.intake.ListRows;
import pl.ostoja.quarantine.intake.Lists;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// One row of a list: what was written, what was understood, what a human makes of it.
@Controller
@May(Permission.LISTS)
class ListRowController {

    private final Templates templates;
    private final Lists lists;
    private final ListRows rows;
    private final ListRowQuery query;

    ListRowController(Templates templates, Lists lists, ListRows rows, ListRowQuery query) {
        this.templates = templates;
        this.lists = lists;
        this.rows = rows;
        this.query = query;
    }

    @GetMapping("/lists/{id}/rows/{number}")
    Html show(Page page, @PathVariable UUID id, @PathVariable int number) {
        var row = row(id, number);
        return Html.of(
                templates.quarantineRow(page, lists.get(new ListId(id)), row, RowForm.of(row), FieldErrors.NONE));
    }

    @PostMapping("/lists/{id}/rows")
    Object type(Page page, Act act, @PathVariable UUID id, @Valid RowForm form, BindingResult binding) {
        if (binding.hasErrors()) {
            return Html.refused(
                    templates.quarantineTyping(page, lists.get(new ListId(id)), form, FieldErrors.of(binding, page)));
        }
        rows.type(act, new ListId(id), form.parsed());
        return "redirect:/lists/" + id + "/typing";
    }

    @PostMapping("/lists/{id}/rows/{number}")
    Object correct(
            Page page,
            Act act,
            @PathVariable UUID id,
            @PathVariable int number,
            @Valid RowForm form,
            BindingResult binding) {
        if (binding.hasErrors()) {
            var list = lists.get(new ListId(id));
            return Html.refused(
                    templates.quarantineRow(page, list, row(id, number), form, FieldErrors.of(binding, page)));
        }
        rows.correct(act, new ListId(id), number, form.parsed());
        return "redirect:/lists/" + id + "/rows/" + number;
    }

    /// Without a person: somebody whom we do not know yet.
    @PostMapping("/lists/{id}/rows/{number}/person")
    String decide(
            Act act,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable UUID person) {
        if (person == null) {
            rows.isSomebodyNew(act, new ListId(id), number);
        } else {
            rows.isThisPerson(act, new ListId(id), number, new PersonId(person));
        }
        return "redirect:/lists/" + id + "/rows/" + number;
    }

    private ListRowView row(UUID id, int number) {
        return query.row(new ListId(id), number).orElseThrow(Problem.NotFound::new);
    }
}

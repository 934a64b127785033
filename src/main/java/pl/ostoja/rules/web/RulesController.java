package pl.ostoja.rules.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.rules.Holidays;
import pl.ostoja.rules.RuleRow;
import pl.ostoja.rules.Rules;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Rules by period, one rule with all its rows, and a new row.
@Controller
@May(Permission.RULES_SEE)
class RulesController {

    private final Rules rules;
    private final Templates templates;
    private final Clock clock;

    RulesController(Rules rules, Templates templates, Clock clock) {
        this.rules = rules;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/rules")
    Html list(Page page, @RequestParam(defaultValue = "NOW") RulePeriod period) {
        var today = today(page);
        return Html.of(templates.rulesList(
                page, period, period.bySubject(rules.all(), today), today, Holidays.of(today.getYear())));
    }

    /// Found by the rule's code or by the id of one of its rows, as `R-02` stands beside an end date.
    @GetMapping("/rules/{code}")
    Html show(Page page, @PathVariable String code) {
        return Html.of(templates.rulesRule(page, rowsOf(code), today(page), RuleChangeForm.EMPTY, FieldErrors.NONE));
    }

    @May(Permission.RULES_EDIT)
    @PostMapping("/rules/{code}")
    View change(Act act, Page page, @PathVariable String code, @Valid RuleChangeForm form, BindingResult binding) {
        var rows = rowsOf(code);
        var errors = FieldErrors.of(binding, page);
        if (form.value() != null && rows.getLast().unit().read(form.value()).isEmpty()) {
            errors = errors.and("value", page, "field.unreadable");
        }
        if (errors.any()) {
            return Html.refused(templates.rulesRule(page, rows, today(page), form, errors));
        }
        rules.change(act, form.parsed(code));
        return new RedirectView("/rules/" + code);
    }

    private List<RuleRow> rowsOf(String code) {
        var book = rules.book();
        var rows = rules.all().stream()
                .filter(row -> row.id().value().equals(code))
                .findFirst()
                .map(row -> book.of(row.code()))
                .orElseGet(() -> book.of(code));
        if (rows.isEmpty()) {
            throw new Problem.NotFound();
        }
        return rows;
    }

    private LocalDate today(Page page) {
        return LocalDate.ofInstant(clock.instant(), page.zone());
    }
}

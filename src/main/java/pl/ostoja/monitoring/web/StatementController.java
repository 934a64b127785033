package pl.ostoja.monitoring.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.monitoring.Coverage;
import pl.ostoja.monitoring.statement.Statements;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// "Everyone reached or escalated": the day as it stands, its exceptions, and the signature under it.
@Controller
@May({Permission.ROUNDS_SEE, Permission.STATEMENT_SIGN})
class StatementController {

    private final Statements statements;
    private final Coverage coverage;
    private final Templates templates;
    private final Clock clock;

    StatementController(Statements statements, Coverage coverage, Templates templates, Clock clock) {
        this.statements = statements;
        this.coverage = coverage;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/statement")
    Html show(Page page, @RequestParam(required = false) @Nullable LocalDate day) {
        var shown = day == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : day;
        return Html.of(templates.monitoringStatement(
                page, shown, coverage.of(shown), coverage.exceptions(shown), statements.of(shown)));
    }

    @PostMapping("/statement")
    @May(Permission.STATEMENT_SIGN)
    View sign(Act act, @RequestParam LocalDate day, @RequestParam(required = false) @Nullable String remark) {
        statements.sign(act, day, remark == null || remark.isBlank() ? null : remark.strip());
        return new RedirectView("/statement?day=" + day);
    }

    @PostMapping("/statement/correction")
    @May(Permission.STATEMENT_SIGN)
    View correct(Act act, @RequestParam LocalDate day, @RequestParam String remark) {
        statements.correct(act, day, remark);
        return new RedirectView("/statement?day=" + day);
    }
}

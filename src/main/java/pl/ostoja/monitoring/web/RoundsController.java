package pl.ostoja.monitoring.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.monitoring.Rounds;
import pl.ostoja.monitoring.Shares;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Rounds: coverage, who was not reached and why, fair shares, forecast, and the list for a day without power.
@Controller
@May(Permission.ROUNDS_SEE)
class RoundsController {

    private final RoundBoard board;
    private final PrintedList printed;
    private final Rounds rounds;
    private final Shares shares;
    private final Templates templates;
    private final Clock clock;

    RoundsController(
            RoundBoard board, PrintedList printed, Rounds rounds, Shares shares, Templates templates, Clock clock) {
        this.board = board;
        this.printed = printed;
        this.rounds = rounds;
        this.shares = shares;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/rounds")
    Html show(
            Page page,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "false") boolean all) {
        return Html.of(templates.monitoringRounds(page, board.of(or(day), all), or(day).equals(today()), all));
    }

    @PostMapping("/rounds")
    @May(Permission.ROUNDS_LEAD)
    View make(Act act) {
        rounds.make(act, today());
        return new RedirectView("/rounds");
    }

    @PostMapping("/rounds/shares")
    @May(Permission.ROUNDS_LEAD)
    View share(
            Act act,
            @RequestParam UUID account,
            @RequestParam LocalTime from,
            @RequestParam LocalTime until,
            @RequestParam int weight) {
        shares.set(act, today(), account, from, until, weight);
        return new RedirectView("/rounds");
    }

    @GetMapping("/rounds/print")
    @May({Permission.ROUNDS_LEAD, Permission.CALL})
    Html print(Page page, Act act) {
        return Html.of(templates.monitoringPrint(page, today(), printed.of(act, today())));
    }

    @GetMapping("/rounds/print.{form}")
    @May({Permission.ROUNDS_LEAD, Permission.CALL})
    ResponseEntity<byte[]> file(Page page, Act act, @PathVariable String form) {
        return printed.sheet(page, act, today()).answer(form);
    }

    private LocalDate or(@Nullable LocalDate day) {
        return day == null ? today() : day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

package pl.ostoja.access.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.ostoja.access.Issue;
import pl.ostoja.access.TokenId;
import pl.ostoja.access.Tokens;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Tokens of programs: issued and shown once, listed, revoked.
@Controller
@May(Permission.TOKENS)
class TokensController {

    private static final int USUAL_DAYS = 90;

    private final Templates templates;
    private final Tokens tokens;
    private final TokenRows rows;
    private final Clock clock;

    TokensController(Templates templates, Tokens tokens, TokenRows rows, Clock clock) {
        this.templates = templates;
        this.tokens = tokens;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/tokens")
    Html list(Page page) {
        return show(page, fresh(), FieldErrors.NONE, null);
    }

    @PostMapping("/tokens")
    Html issue(Page page, Act act, @Valid TokenForm form, BindingResult binding) {
        var errors = FieldErrors.of(binding, page);
        if (!errors.any()) {
            try {
                return show(page, fresh(), FieldErrors.NONE, tokens.issue(act, form.parsed()));
            } catch (Problem.Refused refused) {
                errors = errors.and("lastDay", page, refused);
            }
        }
        return show(page, form, errors, null).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/tokens/{id}/revocation")
    String revoke(Act act, @PathVariable UUID id) {
        tokens.revoke(act, new TokenId(id));
        return "redirect:/tokens";
    }

    private TokenForm fresh() {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new TokenForm("", Set.of(), today.plusDays(USUAL_DAYS));
    }

    private Html show(Page page, TokenForm form, FieldErrors errors, @Nullable Issue issue) {
        return Html.of(templates.accessTokens(page, rows.all(), form, errors, issue));
    }
}

package pl.ostoja.access.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.access.Accounts;
import pl.ostoja.access.Sessions;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.SignedInOnly;

/// One's own account: where one is signed in, one's password, one's language.
@Controller
@SignedInOnly
class OwnAccountController {

    private final Templates templates;
    private final Accounts accounts;
    private final Sessions sessions;

    OwnAccountController(Templates templates, Accounts accounts, Sessions sessions) {
        this.templates = templates;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/account")
    Html show(Page page, SignedIn me, HttpSession session) {
        return show(page, me, session, FieldErrors.NONE);
    }

    @PostMapping("/account/password")
    Object changePassword(
            Page page,
            SignedIn me,
            Act act,
            HttpSession session,
            @RequestParam String current,
            @RequestParam String password) {
        try {
            accounts.changeOwnPassword(act, me.id(), current, password);
            return "redirect:/sign-in?changed";
        } catch (Problem.Refused refused) {
            var field = refused.rule().equals("current-password-is-another") ? "current" : "password";
            return show(page, me, session, FieldErrors.NONE.and(field, page, refused))
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/account/sessions/{handle}/closure")
    String end(SignedIn me, @PathVariable UUID handle) {
        sessions.end(me.login(), handle);
        return "redirect:/account";
    }

    @PostMapping("/account/sessions/closure")
    String endOthers(SignedIn me, HttpSession session) {
        sessions.endOthers(me.login(), session.getId());
        return "redirect:/account";
    }

    private Html show(Page page, SignedIn me, HttpSession session, FieldErrors errors) {
        return Html.of(templates.accessOwnAccount(page, me, sessions.of(me.login(), session.getId()), errors));
    }
}

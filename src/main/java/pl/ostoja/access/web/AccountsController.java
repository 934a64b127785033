package pl.ostoja.access.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pl.ostoja.access.Accounts;
import pl.ostoja.access.Areas;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The list of accounts, and opening a new one.
@Controller
@May(Permission.ACCOUNTS)
class AccountsController {

    private final Templates templates;
    private final Accounts accounts;
    private final AccountRows rows;
    private final ObjectProvider<Areas> areas;

    AccountsController(Templates templates, Accounts accounts, AccountRows rows, ObjectProvider<Areas> areas) {
        this.templates = templates;
        this.accounts = accounts;
        this.rows = rows;
        this.areas = areas;
    }

    @GetMapping("/accounts")
    Html list(Page page) {
        return Html.of(templates.accessAccounts(page, rows.all()));
    }

    @GetMapping("/accounts/new")
    Html form(Page page) {
        return show(page, NewAccountForm.EMPTY, FieldErrors.NONE);
    }

    @PostMapping("/accounts")
    Object open(Page page, Act act, @Valid NewAccountForm form, BindingResult binding) {
        var errors = FieldErrors.of(binding, page);
        if (!errors.any()) {
            try {
                var id = accounts.open(act, form.parsed());
                return "redirect:/accounts/" + id.value();
            } catch (Problem.Refused refused) {
                errors = errors.and(fieldOf(refused), page, refused);
            }
        }
        return show(page, form, errors).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String fieldOf(Problem.Refused refused) {
        return refused.rule().equals("login-is-taken") ? "login" : "password";
    }

    private Html show(Page page, NewAccountForm form, FieldErrors errors) {
        return Html.of(templates.accessNewAccount(page, form, errors, Choices.of(areas)));
    }
}

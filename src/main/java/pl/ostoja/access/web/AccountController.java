package pl.ostoja.access.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Accounts;
import pl.ostoja.access.Areas;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// One account in the hands of the administrator: role and districts, a new password, the end.
@Controller
@May(Permission.ACCOUNTS)
class AccountController {

    private final Templates templates;
    private final Accounts accounts;
    private final ObjectProvider<Areas> areas;

    AccountController(Templates templates, Accounts accounts, ObjectProvider<Areas> areas) {
        this.templates = templates;
        this.accounts = accounts;
        this.areas = areas;
    }

    @GetMapping("/accounts/{id}")
    Html show(Page page, @PathVariable UUID id) {
        return show(page, id, FieldErrors.NONE);
    }

    @PostMapping("/accounts/{id}/role")
    Object changeRole(
            Page page,
            Act act,
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam(required = false) @Nullable Set<UUID> districts) {
        return orFault(
                page,
                id,
                "role",
                () -> accounts.changeRole(act, new AccountId(id), role, NewAccountForm.chosen(districts)));
    }

    @PostMapping("/accounts/{id}/password")
    Object changePassword(Page page, Act act, @PathVariable UUID id, @RequestParam String password) {
        return orFault(page, id, "password", () -> accounts.changePassword(act, new AccountId(id), password));
    }

    @PostMapping("/accounts/{id}/closure")
    Object close(Page page, Act act, @PathVariable UUID id) {
        return orFault(page, id, "closure", () -> accounts.close(act, new AccountId(id)));
    }

    private Object orFault(Page page, UUID id, String field, Runnable change) {
        try {
            change.run();
            return "redirect:/accounts/" + id;
        } catch (Problem.Refused refused) {
            return show(page, id, FieldErrors.NONE.and(field, page, refused)).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Html show(Page page, UUID id, FieldErrors errors) {
        return Html.of(templates.accessAccount(page, accounts.get(new AccountId(id)), Choices.of(areas), errors));
    }
}

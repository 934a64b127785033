package pl.ostoja.access.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.access.Role;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.Open;
import pl.ostoja.ui.Page;

/// The door. In the demo it offers an account of every role.
@Controller
class SignInController {

    private final Templates templates;

    SignInController(Templates templates) {
        this.templates = templates;
    }

    @Open
    @GetMapping("/sign-in")
    Html show(
            Page page,
            @RequestParam @Nullable String wrong,
            @RequestParam @Nullable String locked,
            @RequestParam @Nullable String changed) {
        var fault = wrong != null ? "access.sign-in.wrong" : locked != null ? "access.sign-in.locked" : "";
        var roles = page.demo() ? List.of(Role.values()) : List.<Role>of();
        return Html.of(templates.accessSignIn(page, fault, roles, changed != null));
    }
}

package pl.ostoja.centre.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pl.ostoja.access.SetUpCode;
import pl.ostoja.centre.SetUp;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.Open;
import pl.ostoja.ui.Page;

/// The first start. Once there is an account the page is gone for ever.
@Controller
@Open
class SetUpController {

    private final Templates templates;
    private final SetUp setUp;
    private final SetUpCode code;

    SetUpController(Templates templates, SetUp setUp, SetUpCode code) {
        this.templates = templates;
        this.setUp = setUp;
        this.code = code;
    }

    @GetMapping("/setup")
    Html show(Page page) {
        if (!code.isAwaited()) {
            throw new Problem.NotFound();
        }
        return Html.of(templates.centreSetUp(page, CentreForm.EMPTY, SetUpForm.EMPTY, FieldErrors.NONE));
    }

    /// The code is asked for first, so that without it nobody learns what the rest of the form would say.
    @PostMapping("/setup")
    Object finish(
            Page page,
            Act act,
            @Valid CentreForm centre,
            BindingResult centreBinding,
            @Valid SetUpForm first,
            BindingResult firstBinding) {
        if (!code.fits(Objects.requireNonNullElse(first.code(), ""))) {
            return refused(page, centre, first, FieldErrors.NONE.and("code", page, "centre.set-up.code.wrong"));
        }
        var errors = FieldErrors.of(centreBinding, page).and(FieldErrors.of(firstBinding, page));
        if (errors.any()) {
            return refused(page, centre, first, errors);
        }
        try {
            setUp.finish(act, centre.parsed(), first.parsed());
            return "redirect:/sign-in";
        } catch (Problem.Refused refused) {
            return refused(page, centre, first, FieldErrors.NONE.and(fieldOf(refused), page, refused));
        }
    }

    private static String fieldOf(Problem.Refused refused) {
        return refused.rule().startsWith("password-is-too-") ? "password" : "code";
    }

    private Html refused(Page page, CentreForm centre, SetUpForm first, FieldErrors errors) {
        if (!code.isAwaited()) {
            throw new Problem.NotFound();
        }
        return Html.of(templates.centreSetUp(page, centre, first, errors)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

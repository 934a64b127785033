package pl.ostoja.ui;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.ostoja.kernel.Problem;

/// The page that explains a rule: where the `type` of a problem leads.
@Controller
class ProblemPage {

    private final Templates templates;
    private final Texts texts;

    ProblemPage(Templates templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    @Open
    @GetMapping("/problems/{rule}")
    Html show(Page page, @PathVariable String rule) {
        if (!texts.has("problem." + rule + ".why")) {
            throw new Problem.NotFound();
        }
        return Html.of(templates.uiRule(page, rule));
    }
}

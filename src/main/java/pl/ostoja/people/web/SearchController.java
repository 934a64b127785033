package pl.ostoja.people.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Permission;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Search as one types. The page is asked anew with each letter; the browser takes the list out of it.
@Controller
@May(Permission.PEOPLE_SEE)
class SearchController {

    private final PersonSearch search;
    private final Templates templates;

    SearchController(PersonSearch search, Templates templates) {
        this.search = search;
        this.templates = templates;
    }

    @GetMapping("/people")
    Html show(Page page, @RequestParam(defaultValue = "") String q) {
        return Html.of(templates.peopleSearch(page, q, search.first(q)));
    }
}

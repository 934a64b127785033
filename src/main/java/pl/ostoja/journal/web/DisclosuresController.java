package pl.ostoja.journal.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// What left the house.
@Controller
@May(Permission.DATA_PROTECTION)
class DisclosuresController {

    private final Templates templates;
    private final JdbcClient db;

    DisclosuresController(Templates templates, JdbcClient db) {
        this.templates = templates;
        this.db = db;
    }

    @GetMapping("/disclosures")
    Html show(Page page) {
        return Html.of(templates.journalDisclosures(page, newest()));
    }

    private List<DisclosureRow> newest() {
        return db.sql("""
                select entered_at, by, recipient, what, basis, until_day, persons
                  from journal.disclosure order by entered_at desc, id desc limit 500
                """).query(DisclosureRow.class).list();
    }
}

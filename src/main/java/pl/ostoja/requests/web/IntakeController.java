package pl.ostoja.requests.web;

import gg.jte.generated.precompiled.Templates;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.NeedKinds;
import pl.ostoja.requests.Opening;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Intake by hand, for the person or for somebody who asks on the person's behalf.
@Controller
@May(Permission.REQUESTS_WORK)
class IntakeController {

    private final HelpRequests requests;
    private final NeedKinds kinds;
    private final JdbcClient db;
    private final Templates templates;

    IntakeController(HelpRequests requests, NeedKinds kinds, JdbcClient db, Templates templates) {
        this.requests = requests;
        this.kinds = kinds;
        this.db = db;
        this.templates = templates;
    }

    @GetMapping("/requests/new")
    Html form(
            Page page,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID household) {
        var subject = person == null && household == null ? null : subject(person, household);
        return Html.of(form(page, subject, IntakeForm.EMPTY, FieldErrors.NONE, List.of()));
    }

    @PostMapping("/requests")
    Object open(
            Page page,
            Act act,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID household,
            @RequestParam MultiValueMap<String, String> typed) {
        var form = IntakeForm.of(typed);
        var subject = subject(person, household);
        var faults = form.faults(page);
        if (faults.any()) {
            return Html.refused(form(page, subject, form, faults, List.of()));
        }
        return switch (requests.open(act, form.parsed(person, subject.household()))) {
            case Opening.Opened opened ->
                "redirect:/requests/" + opened.request().value();
            case Opening.Duplicates found -> Html.of(form(page, subject, form, FieldErrors.NONE, found.open()));
        };
    }

    private gg.jte.models.runtime.JteModel form(
            Page page,
            @Nullable IntakeSubject subject,
            IntakeForm form,
            FieldErrors faults,
            List<Opening.Duplicate> duplicates) {
        return templates.requestsIntake(page, subject, kinds.offered(), form, faults, duplicates);
    }

    private IntakeSubject subject(@Nullable UUID person, @Nullable UUID household) {
        return db.sql("""
                select p.id as person, h.id as household, coalesce(p.name, h.name, '') as name, h.address, h.members
                  from (values (cast(:household as uuid))) asked (household)
                  left join people.person_card p on p.id = :person
                  join people.household_card h on h.id = coalesce(p.household, asked.household)
                """)
                .param("person", person, Types.OTHER)
                .param("household", household, Types.OTHER)
                .query(IntakeSubject.class)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }
}

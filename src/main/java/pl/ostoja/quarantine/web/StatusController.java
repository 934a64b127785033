package pl.ostoja.quarantine.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.quarantine.Confinements;
import pl.ostoja.quarantine.HouseholdQuarantines;
import pl.ostoja.quarantine.Standing;
import pl.ostoja.quarantine.StatusId;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// One confinement: every word on its end, the rule, what can be done with it.
@Controller
class StatusController {

    private final Templates templates;
    private final Confinements confinements;
    private final HouseholdQuarantines households;
    private final Surroundings surroundings;
    private final Journal journal;
    private final Clock clock;

    StatusController(
            Templates templates,
            Confinements confinements,
            HouseholdQuarantines households,
            Surroundings surroundings,
            Journal journal,
            Clock clock) {
        this.templates = templates;
        this.confinements = confinements;
        this.households = households;
        this.surroundings = surroundings;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/statuses/{id}")
    @May(Permission.PEOPLE_SEE)
    Html show(Page page, Act act, @PathVariable UUID id) {
        var it = confinements.get(new StatusId(id));
        var today = LocalDate.now(clock);
        var person = it.person().value();
        journal.seen(act, Entry.of("quarantine.status-seen").person(person).subject("confinement", id));
        var asks = it.course().kind().isIsolation() && it.standing(today) == Standing.ACTIVE;
        var proposals = asks ? households.propose(it) : List.<HouseholdQuarantines.Proposal>of();
        var around = surroundings.of(
                id,
                person,
                proposals.stream().map(proposal -> proposal.person().value()).toList());
        return Html.of(templates.quarantineStatus(
                page,
                new StatusView(
                        it,
                        around.name(person),
                        today,
                        around.missingSince(),
                        around.words(),
                        around.history(),
                        proposals,
                        proposals.stream()
                                .map(proposal -> around.name(proposal.person().value()))
                                .toList())));
    }
}

package pl.ostoja.quarantine.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.PersonId;
import pl.ostoja.quarantine.Confinements;
import pl.ostoja.quarantine.HouseholdQuarantines;
import pl.ostoja.quarantine.Origin;
import pl.ostoja.quarantine.PositiveTest;
import pl.ostoja.quarantine.StatusId;
import pl.ostoja.quarantine.StatusKind;
import pl.ostoja.ui.May;

/// What can be done with one confinement.
@Controller
@May(Permission.PEOPLE_EDIT)
class StatusActionsController {

    private final Confinements confinements;
    private final HouseholdQuarantines households;

    StatusActionsController(Confinements confinements, HouseholdQuarantines households) {
        this.confinements = confinements;
        this.households = households;
    }

    @PostMapping("/statuses/{id}/conversion")
    String convert(
            Act act,
            SignedIn me,
            @PathVariable UUID id,
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "HOME_ISOLATION") StatusKind kind,
            @RequestParam @Nullable LocalDate symptomsFrom,
            @RequestParam @Nullable LocalDate symptomsUntil,
            @RequestParam @Nullable LocalDate last) {
        var test = new PositiveTest(day, kind, symptomsFrom, symptomsUntil, last, Origin.OWN_CALL, me.displayName());
        return to(confinements.convert(act, new StatusId(id), test).value());
    }

    /// The direction follows from the day: earlier or later than the end that holds now.
    @PostMapping("/statuses/{id}/end")
    String end(Act act, @PathVariable UUID id, @RequestParam LocalDate last, @RequestParam String authority) {
        if (authority.isBlank()) {
            throw new Problem.Refused("end-needs-an-authority");
        }
        var end = confinements.get(new StatusId(id)).end();
        if (end == null || last.isBefore(end)) {
            confinements.endEarlier(act, new StatusId(id), last, authority);
        } else {
            confinements.endLater(act, new StatusId(id), last, authority);
        }
        return to(id);
    }

    @PostMapping("/statuses/{id}/symptoms")
    String symptoms(
            Act act,
            @PathVariable UUID id,
            @RequestParam @Nullable LocalDate symptomsFrom,
            @RequestParam @Nullable LocalDate symptomsUntil) {
        confinements.symptoms(act, new StatusId(id), symptomsFrom, symptomsUntil);
        return to(id);
    }

    @PostMapping("/statuses/{id}/transfer")
    String transfer(Act act, @PathVariable UUID id, @RequestParam LocalDate day, @RequestParam String commune) {
        confinements.transfer(act, new StatusId(id), day, commune);
        return to(id);
    }

    @PostMapping("/statuses/{id}/cancellation")
    String cancel(Act act, @PathVariable UUID id, @RequestParam String reason) {
        confinements.cancel(act, new StatusId(id), reason);
        return to(id);
    }

    @PostMapping("/statuses/{id}/confirmation")
    String confirmMissing(Act act, @PathVariable UUID id) {
        confinements.confirmMissing(act, new StatusId(id));
        return to(id);
    }

    @PostMapping("/statuses/{id}/household")
    String household(Act act, @PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> member) {
        households.announce(
                act, new StatusId(id), member.stream().map(PersonId::new).toList());
        return to(id);
    }

    private static String to(UUID id) {
        return "redirect:/statuses/" + id;
    }
}

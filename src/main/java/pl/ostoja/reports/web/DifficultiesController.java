package pl.ostoja.reports.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.reports.difficulties.Difficulties;
import pl.ostoja.reports.difficulties.Difficulty;
import pl.ostoja.reports.difficulties.DifficultyId;
import pl.ostoja.reports.difficulties.DifficultyNote;
import pl.ostoja.reports.web.DifficultyBoard.Show;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The register of difficulties: what stands in the way, since when, what was done, when it was over.
@Controller
@May(Permission.REPORTS_SEE)
class DifficultiesController {

    private static final Map<String, String> FIELDS = Map.of(
            "difficulty-has-not-begun", "since",
            "difficulty-ends-before-it-begins", "resolvedOn",
            "difficulty-is-not-resolved-yet", "resolvedOn");

    private final Difficulties difficulties;
    private final DifficultyRows rows;
    private final Templates templates;
    private final Clock clock;

    DifficultiesController(Difficulties difficulties, DifficultyRows rows, Templates templates, Clock clock) {
        this.difficulties = difficulties;
        this.rows = rows;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/difficulties")
    Html all(Page page, @RequestParam(defaultValue = "OPEN") Show show) {
        return Html.of(templates.reportsDifficulties(page, rows.board(show)));
    }

    @GetMapping("/difficulties/new")
    @May(Permission.DIFFICULTIES_WRITE)
    Html blank(Page page) {
        var form = DifficultyForm.empty(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return Html.of(form(page, null, form, FieldErrors.NONE));
    }

    @PostMapping("/difficulties")
    @May(Permission.DIFFICULTIES_WRITE)
    Object write(Page page, Act act, @Valid DifficultyForm form, BindingResult binding) {
        var errors = faults(page, form, binding, note -> difficulties.write(act, note));
        return errors.any() ? Html.refused(form(page, null, form, errors)) : "redirect:/difficulties";
    }

    @GetMapping("/difficulties/{id}")
    Html one(Page page, @PathVariable UUID id) {
        var difficulty = difficulties.get(new DifficultyId(id));
        return Html.of(form(page, difficulty, DifficultyForm.of(difficulty.note()), FieldErrors.NONE));
    }

    @PostMapping("/difficulties/{id}")
    @May(Permission.DIFFICULTIES_WRITE)
    Object change(
            Page page,
            Act act,
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid DifficultyForm form,
            BindingResult binding) {
        var difficulty = new DifficultyId(id);
        var errors = faults(page, form, binding, note -> difficulties.change(act, difficulty, version, note));
        return errors.any()
                ? Html.refused(form(page, difficulties.get(difficulty), form, errors))
                : "redirect:/difficulties";
    }

    private JteModel form(Page page, @Nullable Difficulty difficulty, DifficultyForm form, FieldErrors errors) {
        return templates.reportsDifficulty(page, difficulty, rows.facilities(), form, errors);
    }

    private static FieldErrors faults(
            Page page, DifficultyForm form, BindingResult binding, Consumer<DifficultyNote> deed) {
        var errors = FieldErrors.of(binding, page);
        if (errors.any()) {
            return errors;
        }
        try {
            deed.accept(form.parsed());
            return errors;
        } catch (Problem.Stale stale) {
            return errors.and("what", page, "problem." + stale.rule()); // theirs stands above, ours stays in the form
        } catch (Problem.Refused refused) {
            return errors.and(FIELDS, page, refused);
        }
    }
}

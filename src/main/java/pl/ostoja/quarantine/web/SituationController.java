package pl.ostoja.quarantine.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.quarantine.situation.SituationImports;
import pl.ostoja.quarantine.situation.SituationOutcome;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The epidemic around us, as the ministry publishes it.
@Controller
class SituationController {

    private final Templates templates;
    private final SituationQuery situation;
    private final SituationImports imports;

    SituationController(Templates templates, SituationQuery situation, SituationImports imports) {
        this.templates = templates;
        this.situation = situation;
        this.imports = imports;
    }

    @GetMapping("/situation")
    @May(Permission.SITUATION_SEE)
    Html show(Page page, @RequestParam(defaultValue = "60") int days) {
        return page(page, days, List.of());
    }

    /// Several files at once; what came of each stands above the charts.
    @PostMapping("/situation")
    @May(Permission.LISTS)
    Html add(Page page, Act act, @RequestParam List<MultipartFile> file) {
        var outcomes = file.stream()
                .filter(upload -> !upload.isEmpty())
                .flatMap(upload ->
                        Uploads.onDisk(upload, path -> imports.importFile(act.part(Uploads.name(upload)), path))
                                .stream())
                .toList();
        return page(page, 60, outcomes);
    }

    private Html page(Page page, int days, List<SituationOutcome> outcomes) {
        return Html.of(templates.quarantineSituation(
                page, situation.view(Math.clamp(days, 7, 1000)), SituationQuery.PICTURES, outcomes));
    }
}

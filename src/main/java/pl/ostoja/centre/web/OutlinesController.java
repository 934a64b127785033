package pl.ostoja.centre.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import pl.ostoja.centre.Districts;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Outlines of districts from a GeoJSON file.
@Controller
@May(Permission.CENTRE_EDIT)
class OutlinesController {

    private final Templates templates;
    private final Districts districts;
    private final DistrictRows rows;

    OutlinesController(Templates templates, Districts districts, DistrictRows rows) {
        this.templates = templates;
        this.districts = districts;
        this.rows = rows;
    }

    @PostMapping("/districts/outlines")
    Html draw(Page page, Act act, @RequestParam MultipartFile file) throws IOException {
        try {
            var drawn = districts.draw(act, new String(file.getBytes(), UTF_8));
            return Html.of(templates.centreDistricts(page, rows.all(), drawn, FieldErrors.NONE));
        } catch (Problem.Refused refused) {
            var errors = FieldErrors.NONE.and("file", page, refused);
            return Html.of(templates.centreDistricts(page, rows.all(), null, errors))
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}

package pl.ostoja.requests.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.NeedKinds;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// What is done with one need: met by hand, refused, withdrawn, referred, opened again; what is learned about it.
@Controller
@May(Permission.REQUESTS_WORK)
class NeedController {

    private final HelpRequests requests;
    private final NeedKinds kinds;
    private final RequestCards cards;
    private final Templates templates;
    private final Clock clock;

    NeedController(HelpRequests requests, NeedKinds kinds, RequestCards cards, Templates templates, Clock clock) {
        this.requests = requests;
        this.kinds = kinds;
        this.cards = cards;
        this.templates = templates;
        this.clock = clock;
    }

    @PostMapping("/requests/needs/{need}")
    Object change(
            Page page,
            Act act,
            SignedIn me,
            @PathVariable UUID need,
            NeedForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var request = cards.requestOfNeed(need);
        cards.get(request, me, page.language()); // not found outside the worker's districts
        var id = new NeedId(need);
        form.run(requests, act, id, kinds.of(id));
        return htmx == null
                ? "redirect:/requests/" + request
                : Html.of(templates.requestsCard(page, cards.get(request, me, page.language()), clock.instant()));
    }
}

package pl.ostoja.requests.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.ReferralId;
import pl.ostoja.requests.RequestId;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// What is done with a request as a whole. Open pages get the card anew, others are led to it.
@Controller
@May(Permission.REQUESTS_WORK)
class RequestController {

    private final HelpRequests requests;
    private final RequestCards cards;
    private final Templates templates;
    private final Clock clock;

    RequestController(HelpRequests requests, RequestCards cards, Templates templates, Clock clock) {
        this.requests = requests;
        this.cards = cards;
        this.templates = templates;
        this.clock = clock;
    }

    /// Whoever asks becomes the owner.
    @PostMapping("/requests/{id}/owner")
    Object take(
            Page page,
            Act act,
            SignedIn me,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        cards.get(id, me, page.language());
        requests.take(act, new RequestId(id));
        return answer(page, me, id, htmx);
    }

    @PostMapping("/requests/{id}/consent")
    Object consent(
            Page page,
            Act act,
            SignedIn me,
            @PathVariable UUID id,
            @RequestParam boolean given,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        cards.get(id, me, page.language());
        requests.consent(act, new RequestId(id), given);
        return answer(page, me, id, htmx);
    }

    @PostMapping("/requests/referrals/{id}/answer")
    Object referralAnswer(
            Page page,
            Act act,
            SignedIn me,
            @PathVariable UUID id,
            @RequestParam boolean accepted,
            @RequestParam(defaultValue = "") String words,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var request = cards.requestOfReferral(id);
        cards.get(request, me, page.language());
        requests.recordAnswer(act, new ReferralId(id), accepted, words.isBlank() ? null : words.strip());
        return answer(page, me, request, htmx);
    }

    private Object answer(Page page, SignedIn me, UUID id, @Nullable String htmx) {
        return htmx == null
                ? "redirect:/requests/" + id
                : Html.of(templates.requestsCard(page, cards.get(id, me, page.language()), clock.instant()));
    }
}

package pl.ostoja.monitoring.web;

import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.monitoring.CallId;
import pl.ostoja.monitoring.Calls;
import pl.ostoja.monitoring.Drafts;
import pl.ostoja.monitoring.Taking;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// What keeps a call in the hands of its operator while the page is open, and what lets it go without an outcome.
@Controller
@May(Permission.CALL)
class CallKeepingController {

    private final Calls calls;
    private final Drafts drafts;
    private final CallPage pages;
    private final Templates templates;

    CallKeepingController(Calls calls, Drafts drafts, CallPage pages, Templates templates) {
        this.calls = calls;
        this.drafts = drafts;
        this.pages = pages;
        this.templates = templates;
    }

    /// Comes every minute from the open page.
    @PostMapping("/next-call/{id}/heartbeat")
    Html keep(Page page, Act act, @PathVariable UUID id) {
        return calls.keep(act, new CallId(id))
                ? new Html(HttpStatus.NO_CONTENT, java.util.List.of())
                : Html.of(templates.monitoringLost(page)).with(HttpStatus.CONFLICT);
    }

    /// Keeps what is typed, and answers with what follows from it.
    @PostMapping("/next-call/{id}/draft")
    Html keepDraft(Page page, SignedIn me, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var form = TalkForm.typed(fields);
        drafts.keep(new CallId(id), me.id().value(), form.fields());
        return pages.live(page, new CallId(id), form);
    }

    @PostMapping("/next-call/{id}/return")
    View giveBack(Act act, @PathVariable UUID id, @RequestParam String reason) {
        calls.giveBack(act, new CallId(id), reason);
        return new RedirectView("/next-call");
    }

    /// A call out of its order, with the reason that is kept.
    @PostMapping("/calls/{id}/pick")
    View pick(Page page, SignedIn me, Act act, @PathVariable UUID id, @RequestParam String reason) {
        return switch (calls.pick(act, new CallId(id), reason)) {
            case Taking.Gone gone -> pages.gone(page, me, gone).with(HttpStatus.CONFLICT);
            case Taking.Taken _, Taking.StillOpen _, Taking.NothingDue _ -> new RedirectView("/next-call");
        };
    }
}

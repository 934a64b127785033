package pl.ostoja.monitoring.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import pl.ostoja.access.SignedIn;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.monitoring.CallId;
import pl.ostoja.monitoring.Calls;
import pl.ostoja.monitoring.Drafts;
import pl.ostoja.monitoring.Talks;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The next call: one page for one conversation, from the greeting to the outcome.
@Controller
@May(Permission.CALL)
class NextCallController {

    private final Calls calls;
    private final Talks talks;
    private final Drafts drafts;
    private final CallPage pages;
    private final Journal journal;
    private final Clock clock;

    NextCallController(Calls calls, Talks talks, Drafts drafts, CallPage pages, Journal journal, Clock clock) {
        this.calls = calls;
        this.talks = talks;
        this.drafts = drafts;
        this.pages = pages;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/next-call")
    Html show(Page page, SignedIn me, Act act, @RequestParam(required = false) @Nullable UUID done) {
        var call = calls.inHands(me.id().value());
        if (call.isEmpty()) {
            return pages.idle(page, me, done);
        }
        journal.seen(
                act, Entry.of("monitoring.call-seen").subject("call", call.get().value()));
        return pages.opened(page, call.get(), done);
    }

    /// Takes the next call. Whoever holds one finds it again.
    @PostMapping("/next-call")
    View take(SignedIn me, Act act) {
        calls.takeNext(act, me.districts());
        return to("/next-call");
    }

    /// Ends the call and, unless the worker wants a break, takes the next one.
    @PostMapping("/next-call/{id}/outcome")
    View conclude(
            Page page,
            SignedIn me,
            Act act,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields) {
        var call = new CallId(id);
        var form = TalkForm.typed(fields);
        var checked = pages.checked(page, call, form, clock);
        if (checked.errors().any()) {
            drafts.keep(call, me.id().value(), form.fields());
            return pages.refused(page, call, form, checked.errors());
        }
        try {
            talks.conclude(act, call, checked.conclusion());
        } catch (Problem problem) {
            drafts.keep(call, me.id().value(), form.fields());
            throw problem;
        }
        if (!form.has("break")) {
            calls.takeNext(act.part("next"), me.districts());
        }
        return to("/next-call?done=" + id);
    }

    private static View to(String path) {
        return new RedirectView(path);
    }
}

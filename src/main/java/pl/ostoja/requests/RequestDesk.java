package pl.ostoja.requests;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.ui.Live;

/// What follows each change of a request: it is stored, written into the journal, told to other modules and to open
/// screens.
@Component
class RequestDesk {

    /// What becomes of a need of a request.
    interface Change {
        Need of(HelpRequest request, Need need);
    }

    private final RequestRepository requests;
    private final ServiceLedger services;
    private final Referrals referrals;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Live live;

    RequestDesk(
            RequestRepository requests,
            ServiceLedger services,
            Referrals referrals,
            Journal journal,
            ApplicationEventPublisher events,
            Live live) {
        this.requests = requests;
        this.services = services;
        this.referrals = referrals;
        this.journal = journal;
        this.events = events;
        this.live = live;
    }

    void opened(Act act, HelpRequest request, List<Need> needs, String deed) {
        journal.write(
                act,
                about(request, deed)
                        .detail("origin", request.origin())
                        .detail(
                                "needs",
                                needs.stream().map(need -> need.kind().code()).toList()));
        events.publishEvent(new NeedsOpened(
                request.id(),
                request.person(),
                request.household(),
                request.otherAddress(),
                needs.stream().map(Need::opened).toList(),
                act,
                act.at()));
        live.changed("requests");
    }

    /// Stores the change and tells of every need that was thereby verified or closed.
    void change(Act act, HelpRequest before, HelpRequest after, String deed) {
        var changed = after.needs().stream()
                .filter(need -> !before.needs().contains(need))
                .toList();
        if (changed.isEmpty() && before.equals(after)) {
            return;
        }
        requests.update(before, after);
        journal.write(act, line(after, changed, deed));
        for (var need : changed) {
            tell(act, before.need(need.id()), need, after.id());
        }
        live.changed("requests");
    }

    void reopened(Act act, HelpRequest before, HelpRequest after, NeedId id) {
        requests.update(before, after);
        opened(act, after, List.of(after.need(id)), "requests.reopened");
    }

    void provided(HelpRequest request, Need need, Provided given, Instant at) {
        services.add(request, need, given, at);
    }

    ReferralId referred(Act act, HelpRequest before, NeedId need, String body) {
        var referral = referrals.add(need, body, act.at());
        var after = before.with(need, it -> it.advanced(Stage.IN_PROGRESS));
        if (!after.equals(before)) {
            requests.update(before, after);
        }
        journal.write(act, about(after, "requests.referred").detail("referral", referral.value()));
        live.changed("requests");
        return referral;
    }

    void answered(Act act, HelpRequest request, NeedId need, ReferralId id, boolean accepted, @Nullable String words) {
        referrals.answer(id, accepted, words, act.at());
        journal.write(
                act,
                about(request, "requests.answered").detail("need", need.value()).detail("accepted", accepted));
        live.changed("requests");
    }

    NeedId needOf(ReferralId id) {
        return referrals.needOf(id);
    }

    private void tell(Act act, Need before, Need after, RequestId request) {
        if (before.stage() == Stage.NEW && after.isOpen() && after.stage() != Stage.NEW) {
            events.publishEvent(new NeedVerified(after.id(), act, act.at()));
        }
        if (after.state() instanceof Need.State.Closed end) {
            events.publishEvent(new NeedClosed(after.id(), request, end.outcome(), act, end.at()));
        }
    }

    private static Entry line(HelpRequest request, List<Need> changed, String deed) {
        var entry = about(request, deed);
        for (var need : changed) {
            entry = entry.detail("need", need.id().value());
            if (need.state() instanceof Need.State.Closed end) {
                entry = entry.detail("outcome", end.outcome()).detail("reason", end.reason());
            }
        }
        return entry;
    }

    private static Entry about(HelpRequest request, String deed) {
        return Entry.of(deed)
                .person(request.person() == null ? null : request.person().value())
                .household(request.household().value())
                .subject("request", request.id().value());
    }
}

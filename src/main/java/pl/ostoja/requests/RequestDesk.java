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
        journal.write(act, opening(request, needs, deed));
        events.publishEvent(news(act, request, needs));
        live.changed("requests");
    }

    /// The same of many requests at once.
    void opened(Act act, List<HelpRequest> many) {
        journal.writeAll(
                act,
                many.stream()
                        .map(request -> opening(request, request.needs(), "requests.opened"))
                        .toList());
        events.publishEvent(new ManyNeedsOpened(
                many.stream()
                        .map(request -> news(act, request, request.needs()))
                        .toList(),
                act,
                act.at()));
        live.changed("requests");
    }

    private static Entry opening(HelpRequest request, List<Need> needs, String deed) {
        return about(request, deed)
                .detail("origin", request.origin())
                .detail("needs", needs.stream().map(need -> need.kind().code()).toList());
    }

    private static NeedsOpened news(Act act, HelpRequest request, List<Need> needs) {
        return new NeedsOpened(
                request.id(),
                request.person(),
                request.household(),
                request.otherAddress(),
                needs.stream().map(Need::opened).toList(),
                act,
                act.at());
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
        services.addAll(List.of(new ServiceLedger.Given(request, need, given)), at);
    }

    /// Stores what many requests came to, with what was given, and tells of every need that was thereby closed.
    void met(Act act, List<Met> many) {
        services.addAll(many.stream().flatMap(met -> met.given().stream()).toList(), act.at());
        requests.updateAll(many.stream()
                .map(met -> new RequestRepository.Update(met.before(), met.after()))
                .toList());
        journal.writeAll(
                act,
                many.stream()
                        .map(met -> line(met.after(), met.closed(), "requests.met"))
                        .toList());
        events.publishEvent(new ManyNeedsClosed(
                many.stream()
                        .flatMap(met -> met.closed().stream()
                                .map(need -> closed(act, need, met.after().id())))
                        .toList(),
                act,
                act.at()));
        live.changed("requests");
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
        if (!after.isOpen()) {
            events.publishEvent(closed(act, after, request));
        }
    }

    private static NeedClosed closed(Act act, Need need, RequestId request) {
        var end = (Need.State.Closed) need.state();
        return new NeedClosed(need.id(), request, end.outcome(), act, end.at());
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

package pl.ostoja.requests;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.requests.Opening.Opened;
import pl.ostoja.requests.RequestDesk.Change;

/// Everything that can be done with help requests. One public method is one use case and one transaction.
///
/// A request is held while it is changed, so of two workers who close one need at once, the second is told.
@Service
@Transactional
public class HelpRequests {

    private final RequestRepository requests;
    private final Intake intake;
    private final NeedKinds kinds;
    private final RequestDesk desk;
    private final Journal journal;
    private final Clock clock;

    HelpRequests(
            RequestRepository requests,
            Intake intake,
            NeedKinds kinds,
            RequestDesk desk,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.intake = intake;
        this.kinds = kinds;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /// Opens a request with its needs and publishes [NeedsOpened]; or, unless duplicates are accepted, shows what is
    /// open already and opens nothing. Repeat with a new act to open anyway.
    ///
    /// Refused without needs, for a need that the catalogue does not offer, and for somebody who has died.
    public Opening open(Act act, OpenRequest command) {
        return journal.once(act, Opening.class, () -> {
            var place = intake.placeOf(command);
            var request = new Catalogue(kinds.byCode(), kinds.clocks()).request(act, command, place);
            var open = command.acceptDuplicates()
                    ? List.<Opening.Duplicate>of()
                    : intake.open(place.household(), personOf(command), codes(command));
            if (!open.isEmpty()) {
                return new Opening.Duplicates(open);
            }
            requests.add(request, command, act, clock.instant());
            desk.opened(act, request, request.needs(), "requests.opened");
            return new Opened(
                    request.id(), request.needs().stream().map(Need::id).toList());
        });
    }

    /// The person was asked for consent. Who refuses wants no help: what is open is withdrawn, and nothing is deleted.
    public void consent(Act act, RequestId id, boolean given) {
        journal.once(act, () -> {
            var before = requests.hold(id);
            var after = given ? before.agreedTo() : before.declined(act.at());
            desk.change(act, before, after, given ? "requests.consent-given" : "requests.consent-refused");
        });
    }

    /// Records whether the person can't secure it alone, before the order goes out (S0.25).
    public void recordMeans(Act act, NeedId id, boolean cannotSecure) {
        change(
                act,
                id,
                "requests.means-recorded",
                (request, need) -> need.securing(cannotSecure).known(request.consent()));
    }

    /// Records the administrative case under which cash or care is granted.
    public void recordCase(Act act, NeedId id, String number) {
        change(act, id, "requests.case-recorded", (_, need) -> need.underCase(number));
    }

    /// The actor becomes the one owner. Refused for a closed request and for who has no account.
    public void take(Act act, RequestId id) {
        var account = act.actor().account();
        if (account == null) {
            throw new Problem.Refused("an-owner-has-an-account");
        }
        give(act, id, account);
    }

    /// Makes somebody else the one owner.
    public void give(Act act, RequestId id, UUID account) {
        journal.once(act, () -> {
            var before = requests.hold(id);
            desk.change(act, before, before.ownedBy(account), "requests.owner-changed");
        });
    }

    /// Help is planned or on its way. A need never goes back by this; nothing happens to one that is closed.
    public void advance(Act act, NeedId id, Stage stage) {
        change(act, id, "requests.advanced", (_, need) -> need.advanced(stage));
    }

    /// Meets a need and writes what was given as services. Refused when the need is closed, and for cash and care
    /// without a case.
    public void meet(Act act, NeedId id, Provided provided) {
        journal.once(act, () -> {
            var before = requests.hold(requests.requestOf(id));
            var after = before.with(id, need -> need.met(provided, act.at()));
            desk.provided(before, before.need(id), provided, act.at());
            desk.change(act, before, after, "requests.met");
        });
    }

    /// The centre can't or may not meet it. It may be opened again.
    public void refuse(Act act, NeedId id, Refusal reason, @Nullable String note) {
        change(
                act,
                id,
                "requests.refused",
                (_, need) -> need.closed(Outcome.NOT_POSSIBLE, reason.name(), note, act.at()));
    }

    /// The person does not want or need it. Nothing is deleted; it may be opened again by a later call.
    public void withdraw(Act act, NeedId id, Withdrawal reason, @Nullable String note) {
        change(
                act,
                id,
                "requests.withdrawn",
                (_, need) -> need.closed(Outcome.WITHDRAWN, reason.name(), note, act.at()));
    }

    /// The same need is open elsewhere and goes on there.
    public void closeAsDuplicate(Act act, NeedId id) {
        change(act, id, "requests.duplicate", (_, need) -> need.closed(Outcome.DUPLICATE, null, null, act.at()));
    }

    /// Opens a closed need again, with a new clock from now. Refused when it was met.
    public void reopen(Act act, NeedId id) {
        journal.once(act, () -> {
            var before = requests.hold(requests.requestOf(id));
            var closed = before.need(id);
            var due = kinds.clocks().dueBy(closed.kind(), closed.urgency(), null, clock.instant());
            var after = before.with(id, need -> need.openedAgain(before.consent(), due));
            desk.reopened(act, before, after, id);
        });
    }

    /// Hands a need to an outside body. It stays open, with its clock, until the body answers.
    public ReferralId refer(Act act, NeedId id, String body) {
        return journal.once(act, ReferralId.class, () -> {
            var before = requests.hold(requests.requestOf(id));
            return desk.referred(act, before, id, body);
        });
    }

    /// The body's answer. When it accepts, the need is met by it or stays open, as the worker says next; when it
    /// declines, the need stays with us.
    public void recordAnswer(Act act, ReferralId id, boolean accepted, @Nullable String words) {
        journal.once(act, () -> {
            var need = desk.needOf(id);
            desk.answered(act, requests.hold(requests.requestOf(need)), need, id, accepted, words);
        });
    }

    /// Whether the need is open. If so, nobody closes it before the caller's transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdIfOpen(NeedId id) {
        return requests.hold(requests.requestOf(id)).need(id).isOpen();
    }

    private void change(Act act, NeedId id, String deed, Change change) {
        journal.once(act, () -> {
            var before = requests.hold(requests.requestOf(id));
            desk.change(act, before, before.with(id, need -> change.of(before, need)), deed);
        });
    }

    private static @Nullable UUID personOf(OpenRequest command) {
        return command.person() == null ? null : command.person().value();
    }

    private static List<String> codes(OpenRequest command) {
        return command.needs().stream().map(WantedNeed::code).toList();
    }
}

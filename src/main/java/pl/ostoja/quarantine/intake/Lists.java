package pl.ostoja.quarantine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.quarantine.StatusKind;
import pl.ostoja.quarantine.lists.Reading;
import pl.ostoja.quarantine.lists.content.Fingerprint;

/// Everything that can be done with an official list as a whole. One public method is one use case and one transaction.
@Service
@Transactional
public class Lists {

    private final ListRepository lists;
    private final ListFiles files;
    private final Senders senders;
    private final Comparing comparing;
    private final Applying applying;
    private final ListDesk desk;

    Lists(
            ListRepository lists,
            ListFiles files,
            Senders senders,
            Comparing comparing,
            Applying applying,
            ListDesk desk) {
        this.lists = lists;
        this.files = files;
        this.senders = senders;
        this.comparing = comparing;
        this.applying = applying;
        this.desk = desk;
    }

    /// Keeps the file. Without sender or legal basis it is sealed and the data-protection officer told; the same file a
    /// second time is only noted.
    public ListId receive(Act act, Receipt receipt) {
        return desk.journal().once(act, ListId.class, () -> keep(act, receipt));
    }

    /// Names the sender and the legal basis; a sealed list is opened by that.
    public void name(Act act, ListId id, String sender, String legalBasis) {
        desk.journal().once(act, () -> {
            mustBe(lists.lock(id), ListState.SEALED, ListState.RECEIVED);
            lists.name(id, senders.named(sender, Senders.kindOf(sender)).id(), legalBasis.strip());
            desk.write(act, "quarantine.list-named", id);
        });
    }

    /// How the file is to be read from now on; the difference is to be found anew.
    public void answer(Act act, ListId id, Answers answers, StatusKind defaultKind) {
        desk.journal().once(act, () -> {
            mustBe(lists.lock(id), ListState.RECEIVED, ListState.COMPARED);
            lists.answer(id, answers, defaultKind);
            desk.write(act, "quarantine.list-answered", id);
        });
    }

    /// What lies in the file. A sealed one is not opened.
    @Transactional(readOnly = true)
    public Reading read(ListId id, @Nullable String password) {
        var list = lists.get(id);
        mustBe(list, ListState.RECEIVED, ListState.COMPARED, ListState.REPEATED);
        return comparing.read(list, password);
    }

    /// Reads all rows and finds the difference; long work, see [ListWork] for doing it in the background.
    public Reading compare(ListId id, @Nullable String password) {
        var list = lists.get(id);
        mustBe(list, ListState.RECEIVED, ListState.COMPARED);
        desk.live().changed("lists");
        return comparing.compare(list, password);
    }

    /// Lets the difference take effect, all of it or nothing. A list that is applied already stays as it is. When
    /// another
    /// list was faster since the comparison, the difference is found anew first, so that nobody is entered twice.
    public void apply(Act act, ListId id) {
        var list = lists.lock(id);
        if (list.state().hasTakenEffect()) {
            return;
        }
        mustBe(list, ListState.COMPARED);
        lists.waitForTurn();
        if (lists.hasWorldMovedOn(id)) {
            comparing.again(list);
            list = lists.get(id);
        }
        var sender = senders.get(Optional.ofNullable(list.sender()).orElseThrow());
        applying.apply(act, list, sender);
        lists.applied(id, desk.clock().instant(), act.actor().name());
        if (list.reading() != null) {
            senders.remember(sender.id(), Columns.byHeader(list.reading().columns()));
        }
        desk.live().changed("lists");
        desk.live().changed("statuses");
    }

    /// The same file is a new list all the same: of two short lists on different days the second may be written like
    /// the first, letter by letter.
    public void takeAsNew(Act act, ListId id) {
        desk.journal().once(act, () -> {
            mustBe(lists.lock(id), ListState.REPEATED);
            lists.takeAsNew(id);
            desk.write(act, "quarantine.list-taken-as-new", id);
        });
    }

    /// The sender has our answer.
    public void acknowledge(Act act, ListId id) {
        desk.journal().once(act, () -> {
            mustBe(lists.lock(id), ListState.APPLIED);
            lists.acknowledged(id, desk.clock().instant());
            desk.write(act, "quarantine.list-acknowledged", id);
        });
    }

    /// It will not be applied; it stays with its rows for whoever asks.
    public void withdraw(Act act, ListId id) {
        desk.journal().once(act, () -> {
            mustBe(lists.lock(id), ListState.SEALED, ListState.RECEIVED, ListState.COMPARED);
            lists.withdrawn(id);
            desk.write(act, "quarantine.list-withdrawn", id);
        });
    }

    @Transactional(readOnly = true)
    public OfficialList get(ListId id) {
        return lists.get(id);
    }

    /// The newest first; for a data-protection officer only those that are sealed.
    @Transactional(readOnly = true)
    public List<OfficialList> newest(boolean sealedOnly) {
        return lists.newest(sealedOnly, 100);
    }

    private ListId keep(Act act, Receipt receipt) {
        try {
            var fingerprint = Fingerprint.of(receipt.file());
            lists.lockFingerprint(fingerprint);
            var repeats = lists.withFingerprint(fingerprint);
            var list = received(receipt, fingerprint, repeats.orElse(null));
            lists.add(list, Files.size(receipt.file()), act.actor().name());
            if (repeats.isEmpty()) {
                files.keep(list.id(), receipt.file());
            }
            desk.write(act, desk.deed(list.state()), list.id());
            return list.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OfficialList received(Receipt receipt, String fingerprint, @Nullable UUID repeats) {
        var sender = receipt.sender() == null || receipt.sender().isBlank()
                ? null
                : senders.named(receipt.sender(), Senders.kindOf(receipt.sender()));
        var state = repeats != null ? ListState.REPEATED : receipt.isComplete() ? ListState.RECEIVED : ListState.SEALED;
        return new OfficialList(
                ListId.next(),
                sender == null ? null : sender.id(),
                sender == null ? null : sender.name(),
                receipt.legalBasis() == null || receipt.legalBasis().isBlank()
                        ? null
                        : receipt.legalBasis().strip(),
                receipt.fileName(),
                fingerprint,
                receipt.day(),
                StatusKind.QUARANTINE,
                state,
                repeats,
                Answers.NONE,
                null,
                Map.of(),
                desk.clock().instant(),
                null,
                null,
                0);
    }

    private static void mustBe(OfficialList list, ListState... allowed) {
        if (!List.of(allowed).contains(list.state())) {
            throw new Problem.Refused(
                    list.state() == ListState.SEALED ? "list-is-sealed" : "list-is-not-in-that-state");
        }
    }
}

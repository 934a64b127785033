package pl.ostoja.requests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.Live;

/// Standing help, entered by lists as a kitchen or a centre of social service hands them in: the regular meals,
/// parcels and errands for those whom a programme serves. Nobody asked for them that day, so there is no request, no
/// clock and no task; each person on the list is one service of the origin [Origin#PROGRAM].
@Service
@Transactional
public class Deliveries {

    private static final int LONGEST = 10_000;

    private final ServiceLedger services;
    private final NeedKinds kinds;
    private final Journal journal;
    private final Live live;

    Deliveries(ServiceLedger services, NeedKinds kinds, Journal journal, Live live) {
        this.services = services;
        this.kinds = kinds;
        this.journal = journal;
        this.live = live;
    }

    /// Writes one service for each person of the list. Whoever has died or is not known is left out and named in the
    /// answer; the others got their help, so theirs is written.
    ///
    /// The whole list is refused when it names nobody, more than 10,000 persons or no programme, for a kind that is
    /// not offered, and for cash and care, which need a case of their own.
    ///
    /// The journal keeps one line for the list, with a digest of whom it served; the ledger, to which rows are only
    /// added, says for each of them what it was.
    public Delivered record(Act act, DeliveryList list) {
        return journal.once(act, Delivered.class, () -> {
            var kind = allowed(list);
            var id = DeliveryId.next();
            var served = services.addAll(id, list, kind, act);
            var leftOut = list.persons().stream()
                    .filter(person -> !served.contains(person.value()))
                    .toList();
            if (served.isEmpty()) {
                return new Delivered(null, 0, leftOut);
            }
            journal.write(
                    act,
                    Entry.of("requests.delivered")
                            .subject("delivery", id.value())
                            .detail("kind", kind.code())
                            .detail("services", served.size())
                            .detail("persons", digest(served)));
            live.changed("requests");
            return new Delivered(id, served.size(), leftOut);
        });
    }

    private NeedKind allowed(DeliveryList list) {
        if (list.programme().isBlank()) {
            throw new Problem.Refused("a-delivery-names-its-programme");
        }
        if (list.persons().isEmpty()) {
            throw new Problem.Refused("a-delivery-names-somebody");
        }
        if (list.persons().size() > LONGEST) {
            throw new Problem.Refused("a-delivery-is-not-that-long", LONGEST);
        }
        var kind = new Catalogue(kinds.byCode(), kinds.clocks()).offered(list.kind(), list.quantity());
        if (kind.needsCase()) {
            throw new Problem.Refused("cash-and-care-need-a-case");
        }
        return kind;
    }

    /// Of the ids in their order, with commas between: whoever has the ledger can make it again.
    static String digest(Collection<UUID> persons) {
        var written = persons.stream().map(UUID::toString).sorted().collect(joining(","));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}

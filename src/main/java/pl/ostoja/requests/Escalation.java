package pl.ostoja.requests;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.ui.Live;

/// The clocks that go off: a request whose time has run out goes to the head of the section, once for each clock. A
/// referral without an answer does not stop them.
@Service
public class Escalation {

    private record Late(UUID id, @Nullable UUID person, UUID household) {}

    private final JdbcClient db;
    private final Journal journal;
    private final Live live;
    private final Clock clock;

    Escalation(JdbcClient db, Journal journal, Live live, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// Escalates what is late now.
    ///
    /// @return how many requests went to the head
    @Transactional
    public int run() {
        var now = clock.instant();
        var late = db.sql("""
                update requests.request set escalated_at = :now
                 where closed_at is null and escalated_at is null and due_by <= :now
                returning id, person, household
                """).param("now", now.atOffset(UTC)).query(Late.class).list();
        if (!late.isEmpty()) {
            journal.writeAll(Act.ofSystem(now), entries(late));
            live.changed("requests");
        }
        return late.size();
    }

    private static List<Entry> entries(List<Late> late) {
        return late.stream()
                .map(request -> Entry.of("requests.escalated")
                        .person(request.person())
                        .household(request.household())
                        .subject("request", request.id()))
                .toList();
    }
}

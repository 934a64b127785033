package pl.ostoja.journal;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Problem;

/// Requests of people who ask what the house knows of them, from the day they come until they are answered.
@Service
@Transactional
public class DataRequests implements RetainedRecords {

    private static final String TERM = "subject-request.term";
    private static final String EXTENSION = "subject-request.extension";
    private static final String COLUMNS = """
            select id, person, asked_by, identity, received_on, due_on, term, extended, answered_at, answered_by, note
              from journal.data_request
            """;

    private final JdbcClient db;
    private final Journal journal;
    private final ObjectProvider<Terms> terms;
    private final Clock clock;

    DataRequests(JdbcClient db, Journal journal, ObjectProvider<Terms> terms, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.terms = terms;
        this.clock = clock;
    }

    /// An answer is due within the term that holds on the day the request came.
    public UUID register(Act act, NewDataRequest command) {
        return journal.once(act, UUID.class, () -> {
            var term = term(TERM, command.receivedOn());
            var id = Ids.next();
            db.sql("""
                    insert into journal.data_request (id, person, asked_by, identity, received_on, due_on, term,
                                                      entered_at)
                    values (:id, :person, :askedBy, :identity, :receivedOn, :dueOn, :term, :now)
                    """)
                    .param("id", id)
                    .param("person", command.person())
                    .param("askedBy", command.askedBy())
                    .param("identity", command.identity())
                    .param("receivedOn", command.receivedOn())
                    .param("dueOn", command.receivedOn().plus(term.length()))
                    .param("term", term.rule())
                    .param("now", clock.instant().atOffset(UTC))
                    .update();
            journal.write(act, entry("journal.data-request-registered", id, command.person()));
            return id;
        });
    }

    /// Gives more time, once, for a reason that the person is told. Refused when it was given or answered before.
    public void extend(Act act, UUID id, String reason) {
        journal.once(act, () -> {
            var request = get(id);
            if (!request.isOpen() || request.extended() != null) {
                throw new Problem.Refused("data-request-is-extended-once");
            }
            var more = term(EXTENSION, request.receivedOn());
            db.sql("update journal.data_request set due_on = :dueOn, extended = :reason where id = :id")
                    .param("dueOn", request.dueOn().plus(more.length()))
                    .param("reason", reason)
                    .param("id", id)
                    .update();
            journal.write(act, entry("journal.data-request-extended", id, request.person()));
        });
    }

    /// Refused when it was answered before.
    public void answer(Act act, UUID id, String note) {
        journal.once(act, () -> {
            var request = get(id);
            var answered = db.sql("""
                    update journal.data_request set answered_at = :now, answered_by = :by, note = :note
                     where id = :id and answered_at is null
                    """)
                    .param("now", clock.instant().atOffset(UTC))
                    .param("by", act.actor().name())
                    .param("note", note)
                    .param("id", id)
                    .update();
            if (answered == 0) {
                throw new Problem.Refused("data-request-is-answered");
            }
            journal.write(act, entry("journal.data-request-answered", id, request.person()));
        });
    }

    @Transactional(readOnly = true)
    public DataRequest get(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(DataRequest.class)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /// Open ones first, those due soonest on top.
    @Transactional(readOnly = true)
    public List<DataRequest> all() {
        return db.sql(COLUMNS + "order by answered_at is not null, due_on, id limit 500")
                .query(DataRequest.class)
                .list();
    }

    @Override
    public String rule() {
        return "retention.data-request";
    }

    @Override
    @Transactional(readOnly = true)
    public long due(LocalDate before) {
        return db.sql("select count(*) from journal.data_request where answered_at is not null and due_on < :before")
                .param("before", before)
                .query(Long.class)
                .single();
    }

    @Override
    public long purge(LocalDate before) {
        return db.sql("delete from journal.data_request where answered_at is not null and due_on < :before")
                .param("before", before)
                .update();
    }

    private Terms.Term term(String code, LocalDate day) {
        return terms.orderedStream()
                .flatMap(some -> some.find(code, day).stream())
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
    }

    private static Entry entry(String deed, UUID id, UUID person) {
        return Entry.of(deed).person(person).subject("data-request", id);
    }
}

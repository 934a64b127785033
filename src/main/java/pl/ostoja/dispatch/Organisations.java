package pl.ostoja.dispatch;

import static java.time.ZoneOffset.UTC;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;

/// The organisations to which tasks are given. Their order is the task sheet.
@Service
@Transactional
public class Organisations {

    private final JdbcClient db;
    private final Journal journal;

    Organisations(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /// Refused when an organisation of that name is there already.
    public OrganisationId add(Act act, NewOrganisation organisation) {
        return journal.once(act, OrganisationId.class, () -> {
            var id = OrganisationId.next();
            var added = db.sql("""
                    insert into dispatch.organisation (id, name, contact, phone, email, version)
                    values (:id, :name, :contact, :phone, :email, 0)
                    on conflict (lower(name)) where closed_at is null do nothing
                    """)
                    .param("id", id.value())
                    .param("name", organisation.name())
                    .param("contact", organisation.contact())
                    .param("phone", organisation.phone())
                    .param("email", organisation.email())
                    .update();
            if (added == 0) {
                throw new Problem.Refused("organisation-is-there", organisation.name());
            }
            journal.write(act, Entry.of("dispatch.organisation-added").subject("organisation", id.value()));
            return id;
        });
    }

    /// No new tasks for it; what it has stays with it.
    public void close(Act act, OrganisationId id) {
        journal.once(act, () -> {
            db.sql("update dispatch.organisation set closed_at = :now where id = :id and closed_at is null")
                    .param("now", act.at().atOffset(UTC))
                    .param("id", id.value())
                    .update();
            journal.write(act, Entry.of("dispatch.organisation-closed").subject("organisation", id.value()));
        });
    }

    @Transactional(readOnly = true)
    public List<Organisation> all() {
        return db.sql("""
                select id, name, contact, phone, email, version
                  from dispatch.organisation where closed_at is null order by name
                """).query(Organisation.class).list();
    }

    @Transactional(readOnly = true)
    public Organisation get(OrganisationId id) {
        return db.sql("select id, name, contact, phone, email, version from dispatch.organisation where id = :id")
                .param("id", id.value())
                .query(Organisation.class)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }
}

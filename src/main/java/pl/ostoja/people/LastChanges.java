package pl.ostoja.people;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.ui.Live;

/// Who changed a record last, for those who have it open.
@Component
public class LastChanges {

    /// @param account none when the house did it itself
    public record Change(@Nullable UUID account, String actor, Instant at) {}

    private final JdbcClient db;
    private final Live live;

    LastChanges(JdbcClient db, Live live) {
        this.db = db;
        this.live = live;
    }

    /// Belongs into the transaction that changed the record; open pages hear of it after the commit.
    void changed(Act act, UUID person) {
        db.sql("""
                insert into people.last_change (person, account, actor, at) values (:person, :account, :actor, :at)
                on conflict (person) do update set account = excluded.account, actor = excluded.actor, at = excluded.at
                """)
                .param("person", person)
                .param("account", act.actor().account())
                .param("actor", act.actor().name())
                .param("at", act.at().atOffset(UTC))
                .update();
        live.changed("person-" + person);
    }

    public Optional<Change> of(PersonId person) {
        return db.sql("select account, actor, at from people.last_change where person = :person")
                .param("person", person.value())
                .query(Change.class)
                .optional();
    }
}

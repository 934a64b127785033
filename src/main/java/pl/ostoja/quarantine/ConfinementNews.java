package pl.ostoja.quarantine;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.Entry;
import pl.ostoja.ui.Live;

/// Tells everybody who has to know that a single confinement is other than before.
@Component
class ConfinementNews {

    private static final String TOPIC = "statuses";

    private final ApplicationEventPublisher events;
    private final Live live;
    private final JdbcClient db;
    private final Clock clock;

    ConfinementNews(ApplicationEventPublisher events, Live live, JdbcClient db, Clock clock) {
        this.events = events;
        this.live = live;
        this.db = db;
        this.clock = clock;
    }

    void announced(Confinement it) {
        events.publishEvent(
                new ConfinementAnnounced(it.id(), it.person(), it.course().kind(), clock.instant()));
        live.changed(TOPIC);
    }

    void changed(Confinement it) {
        events.publishEvent(
                new ConfinementChanged(it.id(), it.person(), it.course().kind(), clock.instant()));
        live.changed(TOPIC);
    }

    void ended(Confinement it) {
        events.publishEvent(
                new ConfinementEnded(it.id(), it.person(), it.course().kind(), clock.instant()));
        live.changed(TOPIC);
    }

    /// Takes the mark "missing on list" away.
    void found(StatusId id) {
        db.sql("update quarantine.status set missing_since = null where id = :id")
                .param("id", id.value())
                .update();
        live.changed(TOPIC);
    }

    static Entry entry(String deed, Confinement it) {
        return Entry.of(deed)
                .person(it.person().value())
                .household(it.household() == null ? null : it.household().value())
                .subject("confinement", it.id().value())
                .detail("kind", it.course().kind());
    }
}

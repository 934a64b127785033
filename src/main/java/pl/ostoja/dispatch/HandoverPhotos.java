package pl.ostoja.dispatch;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.dispatch.photo.Photo;
import pl.ostoja.journal.RetainedRecords;
import pl.ostoja.kernel.Act;

/// Photos of parcels at doors. They go with their task, and before it when their own term is over (O-64).
@Repository
class HandoverPhotos implements RetainedRecords {

    private final JdbcClient db;
    private final Clock clock;

    HandoverPhotos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Act act, TaskId task, Photo photo) {
        db.sql("""
                insert into dispatch.photo (task, at, account, actor, sha256, width, height, content)
                values (:task, :at, :account, :actor, :sha256, :width, :height, :content)
                """)
                .param("task", task.value())
                .param("at", act.at().atOffset(UTC))
                .param("account", act.actor().account())
                .param("actor", act.actor().name())
                .param("sha256", photo.sha256())
                .param("width", photo.width())
                .param("height", photo.height())
                .param("content", photo.jpeg())
                .update();
    }

    @Override
    public String rule() {
        return "retention.handover-photo";
    }

    @Override
    public long due(LocalDate before) {
        return db.sql("select count(*) from dispatch.photo where at < :before")
                .param("before", start(before))
                .query(Long.class)
                .single();
    }

    @Override
    public long purge(LocalDate before) {
        return db.sql("delete from dispatch.photo where at < :before")
                .param("before", start(before))
                .update();
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}

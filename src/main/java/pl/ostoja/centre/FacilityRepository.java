package pl.ostoja.centre;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Problem;

/// All SQL that writes facilities and their modes.
@Repository
class FacilityRepository {

    private final JdbcClient db;

    FacilityRepository(JdbcClient db) {
        this.db = db;
    }

    /// False when the name is taken; the unique index decides.
    boolean tryAdd(FacilityId id, NewFacility facility) {
        return db.sql("""
                insert into centre.facility (id, name, kind, address, phone)
                values (:id, :name, :kind, :address, :phone)
                on conflict (lower(name)) where closed_at is null do nothing
                """)
                        .param("id", id.value())
                        .param("name", facility.name())
                        .param("kind", facility.kind().name())
                        .param("address", facility.address())
                        .param("phone", facility.phone())
                        .update()
                == 1;
    }

    void change(FacilityId id, int version, NewFacility facility) {
        var changed = db.sql("""
                update centre.facility
                   set name = :name, kind = :kind, address = :address, phone = :phone, version = version + 1
                 where id = :id and version = :version and closed_at is null
                """)
                .param("id", id.value())
                .param("version", version)
                .param("name", facility.name())
                .param("kind", facility.kind().name())
                .param("address", facility.address())
                .param("phone", facility.phone())
                .update();
        if (changed == 0) {
            throw new Problem.Stale();
        }
    }

    Optional<Facility> find(FacilityId id) {
        return db.sql("""
                select id, name, kind, address, phone, version from centre.facility where id = :id and closed_at is null
                """).param("id", id.value()).query(Facility.class).optional();
    }

    /// Until the transaction ends nobody else decides for this facility; two who did would wait for each other at the
    /// exclusion constraint.
    void hold(FacilityId id) {
        var held = db.sql("select id from centre.facility where id = :id and closed_at is null for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        if (held.isEmpty()) {
            throw new Problem.NotFound();
        }
    }

    /// A mode that still runs ends the day before; a decision for the same first day takes the place of the older one.
    void makeRoom(FacilityId facility, LocalDate firstDay, Instant now) {
        db.sql("""
                update centre.operating_mode set last_day = :before
                 where facility = :facility and withdrawn_at is null and first_day < :firstDay
                   and (last_day is null or last_day >= :firstDay)
                """)
                .param("before", firstDay.minusDays(1))
                .param("facility", facility.value())
                .param("firstDay", firstDay)
                .update();
        db.sql("""
                update centre.operating_mode set withdrawn_at = :now
                 where facility = :facility and withdrawn_at is null and first_day = :firstDay
                """)
                .param("now", now.atOffset(UTC))
                .param("facility", facility.value())
                .param("firstDay", firstDay)
                .update();
    }

    /// Refused when a later mode is planned within its days; the exclusion constraint decides.
    UUID add(FacilityId facility, ModeDecision decision, String by, Instant now) {
        var id = Ids.next();
        try {
            db.sql("""
                    insert into centre.operating_mode (id, facility, mode, first_day, last_day, review_on, basis,
                                                       public_text, decided_by, decided_at)
                    values (:id, :facility, :mode, :firstDay, :lastDay, :reviewOn, :basis, :publicText, :by, :now)
                    """)
                    .param("id", id)
                    .param("facility", facility.value())
                    .param("mode", decision.mode().name())
                    .param("firstDay", decision.firstDay())
                    .param("lastDay", decision.lastDay())
                    .param("reviewOn", decision.reviewOn())
                    .param("basis", decision.basis())
                    .param("publicText", decision.publicText())
                    .param("by", by)
                    .param("now", now.atOffset(UTC))
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Problem.Refused("facility-modes-never-overlap");
        }
        return id;
    }

    /// False when there is no such mode or it was withdrawn before.
    boolean tryWithdraw(FacilityId facility, UUID mode, Instant now) {
        return db.sql("""
                update centre.operating_mode set withdrawn_at = :now
                 where id = :mode and facility = :facility and withdrawn_at is null
                """)
                        .param("now", now.atOffset(UTC))
                        .param("mode", mode)
                        .param("facility", facility.value())
                        .update()
                == 1;
    }

    /// The mode decided last for this day or before it; a passed end does not end it.
    Optional<OperatingMode> mode(FacilityId facility, LocalDate day) {
        return db.sql("""
                select mode from centre.operating_mode
                 where facility = :facility and withdrawn_at is null and first_day <= :day
                 order by first_day desc limit 1
                """)
                .param("facility", facility.value())
                .param("day", day)
                .query(OperatingMode.class)
                .optional();
    }
}

package pl.ostoja.quarantine;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.PersonId;

/// All SQL about single rows of `quarantine.status`.
@Repository
class ConfinementRepository {

    private final JdbcClient db;

    ConfinementRepository(JdbcClient db) {
        this.db = db;
    }

    /// False when this person already is in a status of this kind on one of these days: the exclusion constraint
    /// decides, so two offices cannot confine somebody twice.
    boolean tryAdd(Confinement it, Instant now) {
        var course = it.course();
        return db.sql("""
                insert into quarantine.status (id, person, household, kind, basis, start_day, symptoms_from,
                       symptoms_until, patient, patient_end, state, rule, computed_end, reported_end, origin, source,
                       created_at, version)
                select :id, :person, c.household, :kind, :basis, :start, :symptomsFrom, :symptomsUntil, :patient,
                       :patientEnd, 'ACTIVE', :rule, :computed, :reported, :origin, :source, :now, 0
                  from people.person_card c where c.id = :person
                on conflict do nothing
                """)
                        .param("id", it.id().value())
                        .param("person", it.person().value())
                        .param("kind", course.kind().name())
                        .param("basis", course.basis().name())
                        .param("start", course.start())
                        .param("symptomsFrom", course.symptomsFrom())
                        .param("symptomsUntil", course.symptomsUntil())
                        .param(
                                "patient",
                                it.patient() == null ? null : it.patient().value())
                        .param("patientEnd", course.patientEnd())
                        .param("rule", it.rule())
                        .param("computed", it.computedEnd())
                        .param("reported", it.reportedEnd())
                        .param("origin", it.origin().name())
                        .param("source", it.source())
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    void update(Confinement it) {
        var stop = Stop.of(it.state());
        var changed = db.sql("""
                update quarantine.status
                   set symptoms_from = :symptomsFrom, symptoms_until = :symptomsUntil, patient_end = :patientEnd,
                       state = :state, closed_on = :closedOn, closing_note = :note, successor = :successor,
                       rule = :rule, computed_end = :computed, decided_end = :decided, decided_by = :decidedBy,
                       version = version + 1
                 where id = :id and version = :version
                """)
                .param("symptomsFrom", it.course().symptomsFrom())
                .param("symptomsUntil", it.course().symptomsUntil())
                .param("patientEnd", it.course().patientEnd())
                .param("state", stop.state())
                .param("closedOn", it.isRunning() || stop.state().equals("CANCELLED") ? null : it.end())
                .param("note", stop.note())
                .param("successor", stop.successor())
                .param("rule", it.rule())
                .param("computed", it.computedEnd())
                .param("decided", it.decidedEnd())
                .param("decidedBy", it.decidedBy())
                .param("id", it.id().value())
                .param("version", it.version())
                .update();
        if (changed == 0) {
            throw new Problem.Stale();
        }
    }

    Confinement get(StatusId id) {
        return db.sql(ConfinementRow.SELECT + " where s.id = :id")
                .param("id", id.value())
                .query(ConfinementRow.class)
                .optional()
                .map(ConfinementRow::confinement)
                .orElseThrow(Problem.NotFound::new);
    }

    List<Confinement> runningOf(PersonId person, LocalDate day) {
        return list(db.sql(ConfinementRow.SELECT + """
                 where s.person = :person and s.state = 'ACTIVE' and coalesce(s.end_day, 'infinity') >= :day
                """)
                .param("person", person.value())
                .param("day", day));
    }

    /// The same for all records that turned out to be this person.
    List<Confinement> runningOfAllRecords(PersonId person, LocalDate day) {
        return list(db.sql(ConfinementRow.SELECT + """
                  join people.person_card c on c.id = s.person and c.current = :person
                 where s.state = 'ACTIVE' and coalesce(s.end_day, 'infinity') >= :day
                """)
                .param("person", person.value())
                .param("day", day));
    }

    List<Confinement> departed(PersonId person) {
        return list(db.sql(ConfinementRow.SELECT + """
                  join people.person_card c on c.id = s.person and c.current = :person
                 where s.state in ('ENDED', 'TRANSFERRED')
                """).param("person", person.value()));
    }

    /// Household quarantines that follow this isolation.
    List<Confinement> following(StatusId patient) {
        return list(db.sql(ConfinementRow.SELECT + " where s.patient = :patient and s.state = 'ACTIVE'")
                .param("patient", patient.value()));
    }

    /// Those of a kind that run on that day and began before it.
    List<Confinement> runningOn(LocalDate day, StatusKind kind) {
        return list(
                db.sql(ConfinementRow.SELECT + """
                 where s.kind = :kind and s.state = 'ACTIVE' and s.start_day < :day
                   and coalesce(s.end_day, 'infinity') >= :day
                """).param("kind", kind.name()).param("day", day));
    }

    private static List<Confinement> list(JdbcClient.StatementSpec query) {
        return query.query(ConfinementRow.class).stream()
                .map(ConfinementRow::confinement)
                .toList();
    }

    private record Stop(
            String state, @Nullable String note, @Nullable UUID successor) {

        static Stop of(Confinement.State state) {
            return switch (state) {
                case Confinement.State.Running() -> new Stop("ACTIVE", null, null);
                case Confinement.State.Converted it ->
                    new Stop("CONVERTED", null, it.into().value());
                case Confinement.State.Transferred it -> new Stop("TRANSFERRED", it.commune(), null);
                case Confinement.State.Deceased _ -> new Stop("ENDED", null, null);
                case Confinement.State.Cancelled(var reason) -> new Stop("CANCELLED", reason, null);
            };
        }
    }
}

package pl.ostoja.quarantine;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.people.PersonId;

/// What an isolation means for those who live with the patient: a quarantine of their own, with its own first day and
/// its own rule. The house proposes, a worker decides for whom.
@Service
public class HouseholdQuarantines {

    private final Confinements confinements;
    private final Journal journal;
    private final JdbcClient db;

    HouseholdQuarantines(Confinements confinements, Journal journal, JdbcClient db) {
        this.confinements = confinements;
        this.journal = journal;
        this.db = db;
    }

    /// A member of the patient's household and what the rules say of a quarantine that begins with the isolation.
    ///
    /// @param running what already holds this member on that day; null when nothing does
    public record Proposal(
            PersonId person,
            LocalDate start,
            ComputedEnd end,
            @Nullable StatusKind running) {}

    /// What was announced, in the order asked for; members already in quarantine are left out.
    public record Announced(List<StatusId> statuses) {

        public Announced {
            statuses = List.copyOf(statuses);
        }
    }

    /// Everybody else in the patient's household who is alive and here.
    @Transactional(readOnly = true)
    public List<Proposal> propose(StatusId isolation) {
        return propose(confinements.get(isolation));
    }

    /// The same for an isolation that the caller has read already.
    @Transactional(readOnly = true)
    public List<Proposal> propose(Confinement patient) {
        var course = course(patient);
        var end = confinements.preview(course);
        return members(patient.person(), course.start()).stream()
                .map(member -> new Proposal(member.id(), course.start(), end, member.heldBy()))
                .toList();
    }

    /// Members who are isolated themselves or in quarantine already are passed over.
    @Transactional
    public Announced announce(Act act, StatusId isolation, List<PersonId> members) {
        return journal.once(act, Announced.class, () -> {
            var patient = confinements.get(isolation);
            var proposed = propose(isolation).stream()
                    .filter(proposal -> proposal.running() == null)
                    .collect(toMap(Proposal::person, Function.identity()));
            return new Announced(members.stream()
                    .distinct()
                    .filter(proposed::containsKey)
                    .map(person -> confinements.announce(act.part("household-" + person.value()), of(person, patient)))
                    .toList());
        });
    }

    private static Announcement of(PersonId person, Confinement patient) {
        return new Announcement(person, course(patient), null, patient.origin(), patient.source(), patient.id());
    }

    private static Course course(Confinement patient) {
        return Course.of(
                        StatusKind.QUARANTINE, Basis.HOUSEHOLD, patient.course().start())
                .withPatientEnd(patient.end());
    }

    /// @param running kinds of what holds this member on a day or later
    private record Member(PersonId id, List<StatusKind> running) {

        @Nullable
        StatusKind heldBy() {
            return running.stream()
                    .filter(kind -> kind == StatusKind.QUARANTINE || kind.isIsolation())
                    .findFirst()
                    .orElse(null);
        }
    }

    private List<Member> members(PersonId patient, LocalDate day) {
        return db.sql("""
                select m.id, array(select s.kind from quarantine.status s
                                    where s.person = m.id and s.state = 'ACTIVE'
                                      and coalesce(s.end_day, 'infinity') >= :day) as running
                  from people.person_card p join people.person_card m on m.household = p.household
                 where p.id = :patient and m.id = m.current and m.current <> p.current
                   and m.state not in ('DECEASED', 'MOVED_OUT')
                 order by m.birth_date, m.id
                """)
                .param("patient", patient.value())
                .param("day", day)
                .query((row, _) -> new Member(
                        new PersonId(row.getObject("id", UUID.class)),
                        Stream.of((String[]) row.getArray("running").getArray())
                                .map(StatusKind::valueOf)
                                .toList()))
                .list();
    }
}

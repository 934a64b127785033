package pl.ostoja.monitoring;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.rules.WorkingDays;

/// Whose turn it is on a day: one statement over the plans, the confinements and the lists kept by hand.
@Repository
class DueRepository {

    private final JdbcClient db;

    DueRepository(JdbcClient db) {
        this.db = db;
    }

    /// One row per person and plan, by household, for the given day; of one person only when `only` names it.
    ///
    /// Not due are the dead and those who moved out, households in mourning, who is in hospital, who refused (but
    /// for one offer before the end), and who was reached within the plan's days. By how many a number is shared is
    /// asked only where two who are due have the same.
    List<DuePerson> on(LocalDate day, @Nullable UUID only) {
        return db.sql("""
                with listed as (
                    select p.current as person, w.id as plan, min(c.start_day) as since,
                           nullif(max(c.end_day), 'infinity') as end_day, min(c.created_at) as known_at
                      from quarantine.confinement c
                      join monitoring.plan w on c.kind = any (w.statuses) and w.closed_at is null
                      join people.record_card p on p.id = c.person
                     where c.state = 'ACTIVE' and c.start_day <= :day and c.end_day >= :day
                       and (cast(:only as uuid) is null or p.current = :only)
                     group by p.current, w.id
                    union all
                    select p.current, w.id, min(m.from_day), max(m.until_day), min(m.entered_at)
                      from monitoring.membership m
                      join monitoring.plan w on w.id = m.plan and w.closed_at is null
                      join people.record_card p on p.id = m.person
                     where m.from_day <= :day and (m.until_day is null or m.until_day >= :day)
                       and (cast(:only as uuid) is null or p.current = :only)
                     group by p.current, w.id
                )
                select l.person, l.plan, l.since, l.end_day, l.known_at, w.kind, w.script, w.call_from, w.call_until,
                       greatest(l.since, coalesce(s.last_reached_day + w.every_days, l.since)) as due_since,
                       p.household, p.district, h.neutral_script, 'PHONE' = any (h.channels) as by_phone,
                       h.call_from as home_from, h.call_until as home_until,
                       coalesce(p.language, h.language, w.language) as language,
                       own.number as phone, other.number as other_phone,
                       case when own.number is not null and count(*) over (partition by own.number) > 1
                            then (select f.shared_by from people.phone_card f
                                   where f.number = own.number and f.wrong_since is null limit 1)
                            else 0 end as shared_by,
                       (select count(*) from people.risk_card r where r.person = l.person) as risks,
                       s.last_reached_day,
                       s.refused_day >= l.since as reoffer, missed.person is not null as missed, missed.promised_at
                  from listed l
                  join monitoring.plan w on w.id = l.plan
                  join people.person_card p on p.id = l.person
                  join people.household_card h on h.id = p.household
                  left join monitoring.watched s on s.person = l.person
                  left join lateral (select f.number from people.phone_card f
                                      where f.person = l.person and f.wrong_since is null
                                      order by f.rank, f.last_success desc nulls last limit 1) own on true
                  left join lateral (select f.number from people.phone_card f
                                      where own.number is null and f.household = p.household
                                        and f.wrong_since is null
                                      order by f.rank limit 1) other on true
                  left join (select k.person, max(c.promised_at) as promised_at
                               from monitoring.check_in k join monitoring.call c on c.id = k.call
                              where k.day = :yesterday and k.state in ('OPEN', 'MISSED')
                              group by k.person) missed on missed.person = l.person
                 where p.state not in ('DECEASED', 'MOVED_OUT')
                   and :weekday = any (w.weekdays) and (w.days_off or :working)
                   and (s.last_reached_day is null or s.last_reached_day < l.since
                        or s.last_reached_day + w.every_days <= :day)
                   and (s.paused_until is null or s.paused_until < :day)
                   and (s.refused_day is null or s.refused_day < l.since
                        or (l.end_day <= :tomorrow
                            and (s.reoffered_day is null or s.reoffered_day < l.since)))
                   and not exists (select from monitoring.mourning m where m.household = p.household and m.day = :day)
                 order by p.household, l.person, w.kind
                """)
                .param("day", day)
                .param("yesterday", day.minusDays(1))
                .param("tomorrow", day.plusDays(1))
                .param("weekday", day.getDayOfWeek().getValue())
                .param("working", WorkingDays.isWorkingDay(day))
                .param("only", only)
                .query((row, _) -> person(row))
                .list();
    }

    private static DuePerson person(ResultSet row) throws SQLException {
        var home = new DuePerson.Home(
                row.getObject("household", UUID.class),
                row.getObject("district", UUID.class),
                row.getBoolean("neutral_script"),
                row.getBoolean("by_phone"),
                row.getObject("home_from", LocalTime.class),
                row.getObject("home_until", LocalTime.class),
                row.getString("language"));
        var listing = new DuePerson.Listing(
                row.getObject("plan", UUID.class),
                row.getString("kind"),
                row.getString("script"),
                row.getObject("call_from", LocalTime.class),
                row.getObject("call_until", LocalTime.class),
                row.getObject("due_since", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getObject("end_day", LocalDate.class),
                requireNonNull(row.getObject("known_at", OffsetDateTime.class)).toInstant());
        return new DuePerson(
                row.getObject("person", UUID.class),
                home,
                listing,
                row.getString("phone"),
                row.getInt("shared_by"),
                row.getString("other_phone"),
                row.getInt("risks"),
                row.getObject("last_reached_day", LocalDate.class),
                row.getBoolean("missed"),
                row.getBoolean("reoffer"),
                instant(row.getObject("promised_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

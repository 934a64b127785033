package pl.ostoja.quarantine.intake;

/// The statements of the difference, in the order in which they run. Each gives a fate to rows that have none yet.
///
/// Those that join the list with itself run under [#BY_HASH]: the rows are new, so PostgreSQL takes them for a handful
/// and would go through the list once for each of its rows.
final class DifferenceSql {

    static final String BY_HASH = "set local enable_nestloop = off";

    static final String AS_USUAL = "set local enable_nestloop = on";

    /// Forgets what was found out about rows; what a human decided stays. A condition may follow.
    static final String REOPENED = """
            update quarantine.list_row
               set fate = null, why = null, twin = null, status = null, former = null, was_start = null,
                   was_end = null, person = case when decision is not null then person end,
                   candidate = case when decision is not null then candidate end,
                   match_reasons = case when decision is not null then match_reasons end,
                   flags = case when decision is null then array_remove(flags, 'match-likely') else flags end
             where list = :list
            """;

    private DifferenceSql() {}

    /// The dead are listed still (bad input B27).
    static final String DECEASED = """
            update quarantine.list_row r set fate = 'CONFLICTING', why = 'person-is-dead'
              from people.person_card c
             where r.list = :list and r.fate is null and c.id = r.person and c.state = 'DECEASED'
            """;

    /// For each row the status on overlapping days that concerns it most: the same kind before another, one that runs
    /// before one that was stopped. Row by row, so that it takes no longer than the list is long.
    static final String KNOWN_STATUS = """
            update quarantine.list_row r
               set (status, former, was_start, was_end) = (
                   select case when s.kind = r.kind then s.id end, case when s.kind <> r.kind then s.id end,
                          s.start_day, s.end_day
                     from people.person_card me
                     join people.person_card c on c.current = me.current
                     join quarantine.status s on s.person = c.id
                      and daterange(s.start_day, s.end_day, '[]')
                          && daterange(r.start_day, coalesce(r.end_day, r.computed_end), '[]')
                    where me.id = r.person
                    order by s.kind = r.kind desc, s.state = 'ACTIVE' desc, s.start_day desc limit 1)
             where r.list = :list and r.fate is null and r.person is not null
            """;

    /// Two rows turned out to be one person: with the same days they are one, else a human must say which days are
    /// right.
    static final String TWICE_IN_LIST = """
            with open as materialized (
                select number, person, pesel, name_key, kind, start_day, end_day,
                       daterange(start_day, coalesce(end_day, computed_end), '[]') as days
                  from quarantine.list_row where list = :list and fate is null),
            pairs as (
                select r.number, q.number as twin,
                       q.start_day = r.start_day and q.end_day is not distinct from r.end_day as same
                  from open r join open q on q.person = r.person and q.kind = r.kind
                 where q.number < r.number and q.days && r.days
                union all
                select r.number, q.number, q.start_day = r.start_day and q.end_day is not distinct from r.end_day
                  from open r join open q on q.pesel = r.pesel and q.name_key = r.name_key and q.kind = r.kind
                 where q.number < r.number and q.days && r.days)
            update quarantine.list_row r
               set twin = t.twin, fate = case when t.same then 'DUPLICATE' else 'CONFLICTING' end,
                   why = case when t.same then 'same-person-written-otherwise' else 'same-person-other-days' end
              from (select distinct on (number) number, twin, same from pairs order by number, twin) t
             where r.list = :list and r.number = t.number
            """;

    static final String ENDED = """
            update quarantine.list_row r set fate = 'ENDED', why = 'ended-before-the-list'
             where r.list = :list and r.fate is null and coalesce(r.end_day, r.computed_end) < :day
            """;

    /// A row about a status that we know.
    static final String JUDGED = """
            with judged as (
                select r.number, case
                    when s.id is null and f.state = 'ACTIVE' and f.kind in ('HOME_ISOLATION', 'FACILITY_ISOLATION')
                         and r.kind in ('QUARANTINE', 'EPI_SUPERVISION', 'SELF_ISOLATION') then 'is-isolated'
                    when s.id is null and f.state = 'ACTIVE' and r.start_day >= f.start_day
                         and f.kind in ('QUARANTINE', 'EPI_SUPERVISION', 'SELF_ISOLATION')
                         and r.kind in ('HOME_ISOLATION', 'FACILITY_ISOLATION') then 'converted'
                    when s.id is null then null
                    when s.state = 'CANCELLED' then 'was-cancelled'
                    when s.state <> 'ACTIVE' then 'was-stopped'
                    when exists (select from quarantine.word w where w.status = s.id and w.sender = :sender
                                    and w.start_day = r.start_day and w.end_day is not distinct from r.end_day)
                         then 'same'
                    when r.start_day >= s.start_day and coalesce(r.end_day, s.end_day) is not distinct from s.end_day
                         and exists (select from quarantine.word w where w.status = s.id and w.sender <> :sender
                                        and w.day = :day)
                         and not exists (select from quarantine.word w where w.status = s.id and w.sender = :sender)
                         then 'on-another-list'
                    when r.start_day >= s.start_day and coalesce(r.end_day, s.end_day) is not distinct from s.end_day
                         then 'same'
                    when s.decided_end is not null then 'decided-otherwise'
                    when exists (select from quarantine.word w join quarantine.sender o on o.id = w.sender
                                  where w.status = s.id and o.id <> :sender
                                    and array_position(cast(:ranks as text[]), o.kind) - 1 < :rank)
                         then 'another-sender-prevails'
                    when s.reported_end is not null and array_position(cast(:ranks as text[]), s.origin) - 1 < :rank
                         then 'another-sender-prevails'
                    when coalesce(r.end_day, s.end_day) > s.end_day then 'prolonged'
                    when coalesce(r.end_day, s.end_day) < s.end_day then 'shortened'
                    else 'other-days' end as why
                  from quarantine.list_row r
                  left join quarantine.status s on s.id = r.status
                  left join quarantine.status f on f.id = r.former
                 where r.list = :list and r.fate is null and (r.status is not null or r.former is not null))
            update quarantine.list_row r
               set why = j.why, fate = case
                       when j.why = 'same' then 'UNCHANGED'
                       when j.why = 'on-another-list' then 'DUPLICATE'
                       when j.why in ('converted', 'prolonged', 'shortened', 'other-days') then 'CHANGED'
                       else 'CONFLICTING' end
              from judged j
             where r.list = :list and r.number = j.number and j.why is not null
            """;

    static final String REST_IS_NEW = """
            update quarantine.list_row r set fate = 'NEW', former = null where r.list = :list and r.fate is null
            """;

    static final String VANISHED_FORGOTTEN = "delete from quarantine.vanished where list = :list";

    /// What this sender's former lists held of the kinds that this list is about, and this one lacks (B04).
    static final String VANISHED = """
            insert into quarantine.vanished (list, status)
            select :list, s.id
              from quarantine.word w join quarantine.status s on s.id = w.status
             where w.sender = :sender and w.list <> :list and s.state = 'ACTIVE' and s.start_day <= :day
               and coalesce(s.end_day, 'infinity') >= :day
               and s.kind in (select kind from quarantine.list_row where list = :list and fate <> 'SKIPPED')
               and not exists (select from quarantine.list_row r where r.list = :list and r.status = s.id)
               and not exists (select from quarantine.list_row r where r.list = :list and r.former = s.id)
               and w.day < :day
            """;
}

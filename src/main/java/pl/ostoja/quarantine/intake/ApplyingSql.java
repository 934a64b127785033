package pl.ostoja.quarantine.intake;

/// The statements by which a list takes effect, in the order in which they run in one transaction.
final class ApplyingSql {

    private ApplyingSql() {}

    /// Quarantines that turn into the isolation which the list announces end on its eve; the successor comes next, so
    /// the
    /// constraint between the two is checked by the foreign key only afterwards.
    static final String CONVERT = """
            update quarantine.status s
               set state = 'CONVERTED', closed_on = greatest(s.start_day, r.start_day - 1), successor = r.new_status,
                   version = s.version + 1
              from quarantine.list_row r
             where r.list = :list and r.fate = 'CHANGED' and r.why = 'converted' and s.id = r.former
            """;

    /// The statuses of a portion of rows, whose persons stand in `:persons`. Each row knows its person and its status
    /// from now on; where somebody was faster there is none.
    ///
    /// The list is joined, not named in a condition: of a new list PostgreSQL expects a row or none, and would go
    /// through the portion once for each of its rows.
    static final String ADD = """
            with whom as materialized (
                select cast(:list as uuid) as list, w.number, w.person
                  from unnest(cast(:numbers as int[]), cast(:persons as uuid[])) as w (number, person)
            ), announced as materialized (
                select r.*, w.person as about, rule = any (cast(:forbidding as text[])) is true as forbidden
                  from whom w join quarantine.list_row r on r.list = w.list and r.number = w.number
            ), added as (
                insert into quarantine.status (id, person, household, kind, basis, start_day, state, rule,
                       computed_end, reported_end, origin, source, created_at, version)
                select r.new_status, r.about, c.household, r.kind,
                       case when r.forbidden then 'DECISION'
                            when r.kind in ('HOME_ISOLATION', 'FACILITY_ISOLATION') then 'POSITIVE_TEST'
                            else 'CONTACT' end,
                       r.start_day, 'ACTIVE', r.rule, r.computed_end, r.end_day, :origin, :source, :now, 0
                  from announced r join people.person_card c on c.id = r.about
                on conflict do nothing
                returning id
            )
            update quarantine.list_row r
               set person = a.about, status = case when a.new_status in (select id from added) then a.new_status end
              from announced a
             where r.list = a.list and r.number = a.number
            """;

    /// The sender's days prevail over those computed; the first day only ever moves back.
    static final String CHANGE = """
            update quarantine.status s
               set start_day = least(s.start_day, r.start_day), reported_end = coalesce(r.end_day, s.reported_end),
                   computed_end = case when r.start_day < s.start_day then r.computed_end else s.computed_end end,
                   rule = case when r.start_day < s.start_day then r.rule else s.rule end,
                   origin = :origin, source = :source, version = s.version + 1
              from quarantine.list_row r
             where r.list = :list and r.status = s.id and s.state = 'ACTIVE' and s.decided_end is null
               and (r.fate = 'CHANGED' and r.why <> 'converted'
                    or r.fate = 'ENDED' and coalesce(r.end_day, r.computed_end) >= s.start_day
                       and not exists (select from quarantine.word w join quarantine.sender o on o.id = w.sender
                                        where w.status = s.id and o.id <> :sender
                                          and array_position(cast(:ranks as text[]), o.kind) - 1 < :rank))
            """;

    /// What the sender says, whether it prevailed or not.
    static final String WORDS = """
            insert into quarantine.word (status, sender, list, number, day, start_day, end_day)
            select distinct on (r.status) r.status, :sender, r.list, r.number, :day, r.start_day, r.end_day
              from quarantine.list_row r join quarantine.status s on s.id = r.status
             where r.list = :list and r.status is not null and r.fate <> 'NOT_OURS' and r.start_day is not null
             order by r.status, r.fate = 'DUPLICATE', r.number
            on conflict (status, sender) do update
               set list = excluded.list, number = excluded.number, day = excluded.day, start_day = excluded.start_day,
                   end_day = excluded.end_day
            """;

    static final String SEEN_AGAIN = """
            update quarantine.status s set missing_since = null
              from quarantine.list_row r
             where r.list = :list and r.status = s.id and s.missing_since is not null
            """;

    static final String MISSING = """
            update quarantine.status s set missing_since = coalesce(s.missing_since, :day)
              from quarantine.vanished v where v.list = :list and v.status = s.id
            """;

    /// Whom the journal names: everybody whose confinement began or changed.
    static final String TOUCHED = """
            select person, status, fate, why from quarantine.list_row
             where list = :list and status is not null and fate in ('NEW', 'CHANGED', 'ENDED')
             order by number
            """;
}

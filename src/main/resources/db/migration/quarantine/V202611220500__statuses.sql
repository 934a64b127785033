create schema quarantine;

-- One confinement of one person. What the calendar does to it is not stored: ACTIVE means that it runs by its days.
create table quarantine.status (
    id             uuid primary key,
    person         uuid        not null references people.person,
    household      uuid,
    kind           text        not null check (kind in
                       ('QUARANTINE', 'HOME_ISOLATION', 'FACILITY_ISOLATION', 'EPI_SUPERVISION', 'SELF_ISOLATION')),
    basis          text        not null check (basis in ('CONTACT', 'CONTACT_SPECIAL', 'TEST_ORDER', 'BORDER_EU',
                       'BORDER_OTHER', 'HOUSEHOLD', 'POSITIVE_TEST', 'DECISION')),
    start_day      date        not null,
    symptoms_from  date,
    symptoms_until date,
    patient        uuid references quarantine.status,
    patient_end    date,
    state          text        not null check (state in ('ACTIVE', 'ENDED', 'CONVERTED', 'TRANSFERRED', 'CANCELLED')),
    closed_on      date,
    closing_note   text,
    successor      uuid references quarantine.status deferrable,
    rule           text,
    computed_end   date,
    reported_end   date,
    decided_end    date,
    decided_by     text,
    -- the word that prevails: what stopped it, an authority, the sender, the rule; null while open
    end_day        date generated always as (coalesce(closed_on, decided_end, reported_end, computed_end)) stored,
    origin         text        not null,
    source         text        not null,
    missing_since  date,
    created_at     timestamptz not null,
    version        int         not null,
    check (end_day >= start_day),
    check (state not in ('ENDED', 'CONVERTED', 'TRANSFERRED') or closed_on is not null),
    check (state <> 'CONVERTED' or successor is not null),
    check ((decided_end is null) = (decided_by is null)),
    -- nobody is in the same kind of status twice on one day
    constraint one_status_of_a_kind_a_day
        exclude using gist (person with =, kind with =, daterange(start_day, end_day, '[]') with &&) where (state = 'ACTIVE')
);

create index status_days on quarantine.status (end_day, start_day) where state = 'ACTIVE';
create index status_person on quarantine.status (person);
create index status_patient on quarantine.status (patient) where patient is not null;
create index status_missing on quarantine.status (missing_since) where missing_since is not null;

-- Published. Active on day d: state = 'ACTIVE' and start_day <= d and end_day >= d; an open end is 'infinity'.
-- Ever confined on day d: state <> 'CANCELLED' and the same days.
create view quarantine.confinement as
select s.id, s.person, s.household, s.kind, s.state, s.start_day, coalesce(s.end_day, 'infinity'::date) as end_day,
       s.end_day is null as open_ended, s.computed_end, s.reported_end, s.decided_end, s.rule, s.origin, s.source,
       s.missing_since, s.created_at
  from quarantine.status s;

create schema dispatch;

-- Organisations that carry tasks for us. Their agreements and their own sign-in come with `partners`.
create table dispatch.organisation (
    id        uuid primary key,
    name      text not null,
    contact   text not null,
    phone     text,
    email     text,
    closed_at timestamptz,
    version   int  not null
);

create unique index organisation_name on dispatch.organisation (lower(name)) where closed_at is null;

-- Which task a need turns into. Hours are those of the centre's zone; the load of one piece comes from the catalogue.
create table dispatch.task_template (
    id          uuid primary key,
    need_kind   text    not null references requests.need_kind,
    type        text    not null check (type in ('MEAL', 'PARCEL', 'SHOPPING', 'PHARMACY', 'HEAVY_LOAD', 'TRANSPORT', 'HOUSE_HELP', 'VISIT', 'DESK')),
    from_hour   time    not null,
    until_hour  time    not null,
    vehicle     boolean not null,
    two_persons boolean not null,
    protection  text    not null check (protection in ('NONE', 'BASIC', 'RAISED', 'FULL')),
    check (from_hour < until_hour)
);

create index task_template_need on dispatch.task_template (need_kind);

insert into dispatch.task_template (id, need_kind, type, from_hour, until_hour, vehicle, two_persons, protection)
select gen_random_uuid(), kind, type, '08:00', '20:00', vehicle, two, protection
  from (values ('hot-meal', 'MEAL', true, false, 'BASIC'),
               ('dry-provisions', 'PARCEL', true, false, 'BASIC'),
               ('food-bank', 'PARCEL', true, false, 'BASIC'),
               ('water', 'HEAVY_LOAD', true, false, 'BASIC'),
               ('shopping', 'SHOPPING', false, false, 'BASIC'),
               ('medicines', 'PHARMACY', false, false, 'BASIC'),
               ('essentials', 'SHOPPING', false, false, 'BASIC'),
               ('hygiene', 'PARCEL', false, false, 'BASIC'),
               ('clothing', 'PARCEL', false, false, 'BASIC'),
               ('fuel', 'HEAVY_LOAD', true, true, 'BASIC'),
               ('doctor-appointment', 'DESK', false, false, 'NONE'),
               ('care', 'VISIT', false, false, 'RAISED'),
               ('child-care', 'DESK', false, false, 'NONE'),
               ('psychological-advice', 'DESK', false, false, 'NONE'),
               ('emotional-support', 'DESK', false, false, 'NONE'),
               ('legal-advice', 'DESK', false, false, 'NONE'),
               ('pedagogical-advice', 'DESK', false, false, 'NONE'),
               ('violence-advice', 'DESK', false, false, 'NONE'),
               ('addiction-advice', 'DESK', false, false, 'NONE'),
               ('cash-help', 'DESK', false, false, 'NONE'),
               ('assistive-device', 'HEAVY_LOAD', true, false, 'BASIC'),
               ('pet', 'HOUSE_HELP', false, false, 'BASIC'),
               ('waste', 'HOUSE_HELP', false, false, 'RAISED'),
               ('documents', 'PARCEL', false, false, 'BASIC'),
               ('transport', 'TRANSPORT', true, false, 'BASIC'),
               ('shelter', 'DESK', false, false, 'NONE'),
               ('interpreter', 'DESK', false, false, 'NONE'),
               ('device-power', 'HEAVY_LOAD', true, false, 'BASIC'),
               ('school-equipment', 'PARCEL', false, false, 'BASIC'),
               ('institution-contact', 'DESK', false, false, 'NONE'),
               ('information', 'DESK', false, false, 'NONE'))
    as t (kind, type, vehicle, two, protection);

create table dispatch.task (
    id            uuid primary key,
    need          uuid        not null references requests.need,
    follows       uuid unique references dispatch.task,
    household     uuid        not null references people.household,
    type          text        not null,
    address       text        not null,
    elsewhere     boolean     not null,
    lat           double precision,
    lon           double precision,
    district      uuid,
    due_from      timestamptz not null,
    due_until     timestamptz not null,
    load_grams    bigint      not null check (load_grams >= 0),
    quantity      int         not null check (quantity > 0),
    vehicle       boolean     not null,
    two_persons   boolean     not null,
    protection    text        not null,
    contactless   boolean     not null,
    code          text        not null check (code ~ '^[0-9]{4}$'),
    note          text,
    state         text        not null check (state in ('DRAFT', 'READY', 'ASSIGNED', 'ACCEPTED', 'ON_THE_WAY', 'DONE', 'FAILED',
                                                        'RESCHEDULED', 'CANCELLED')),
    since         timestamptz not null,
    failure       text check (failure in ('NOT_HOME', 'REFUSED', 'WRONG_ADDRESS', 'DANGER', 'NO_ACCESS')),
    failed_at     timestamptz,
    ending_note   text,
    made_at       timestamptz not null,
    version       int         not null,
    check (due_from < due_until),
    -- a failed task whose need was closed meanwhile is cancelled and still failed
    check (state not in ('FAILED', 'RESCHEDULED') or failure is not null),
    check ((failure is null) = (failed_at is null))
);

create index task_need on dispatch.task (need);
create index task_open on dispatch.task (due_until) where state in ('DRAFT', 'READY', 'ASSIGNED', 'ACCEPTED', 'ON_THE_WAY', 'FAILED');
create index task_since on dispatch.task (since);
create index task_failed on dispatch.task (failed_at) where failed_at is not null;
create index task_made on dispatch.task (made_at);

-- Who carries a task. The past ones stay; the unique index decides between two dispatchers.
create table dispatch.assignment (
    id           uuid primary key,
    task         uuid        not null references dispatch.task,
    account      uuid references access.account,
    -- The second person, where a door needs two.
    companion    uuid references access.account,
    organisation uuid references dispatch.organisation,
    since        timestamptz not null,
    ended_at     timestamptz,
    check (num_nonnulls(account, organisation) = 1),
    check (companion is null or (account is not null and companion <> account))
);

create unique index assignment_current on dispatch.assignment (task) where ended_at is null;
create index assignment_account on dispatch.assignment (account) where ended_at is null and account is not null;
create index assignment_companion on dispatch.assignment (companion) where ended_at is null and companion is not null;
create index assignment_organisation on dispatch.assignment (organisation) where ended_at is null and organisation is not null;

-- How it came into whose hands, and what proves it.
create table dispatch.handover (
    task      uuid primary key references dispatch.task,
    at        timestamptz not null,
    way       text        not null check (way in ('AT_DOOR', 'TO_PERSON', 'TO_OTHER', 'BY_PHONE')),
    proof     text        not null check (proof in ('CODE', 'RECEIVER', 'WORD')),
    receiver  text,
    quantity  int         not null check (quantity >= 0),
    note      text,
    check ((proof = 'RECEIVER') <= (receiver is not null))
);

-- Published: tasks with their carrier.
create view dispatch.task_card as
select t.id, t.need, t.household, t.type, t.state, t.district, t.due_from, t.due_until, t.load_grams, t.since, t.failure,
       t.made_at, a.account, a.organisation, h.at as handed_over_at
  from dispatch.task t
  left join dispatch.assignment a on a.task = t.id and a.ended_at is null
  left join dispatch.handover h on h.task = t.id;

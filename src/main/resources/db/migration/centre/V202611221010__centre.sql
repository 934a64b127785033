create schema centre;

-- One database is one centre: the law makes each centre its own data controller.
create table centre.centre (
    one          boolean     primary key default true check (one),
    name         text        not null,
    kind         text        not null,
    terc         text        not null check (terc ~ '^[0-9]{7}$'),
    commune_name text        not null,
    address      text,
    phone        text,
    email        text,
    set_up_at    timestamptz not null,
    -- Another value with every change of localities, districts or their streets, so that nodes know when to read anew.
    territory    uuid        not null,
    version      int         not null default 0
);

-- Localities of our commune. An address in another locality is outside.
create table centre.locality (
    key  text primary key,
    name text not null,
    simc text check (simc ~ '^[0-9]{7}$')
);

create table centre.district (
    id      uuid primary key,
    name    text not null,
    worker  uuid references access.account,
    geojson jsonb,
    version int  not null default 0
);

create unique index district_name on centre.district (lower(name));

-- A district's streets, ranges of numbers and localities, in the words in which they were written down.
create table centre.district_line (
    district uuid not null references centre.district on delete cascade,
    position int  not null,
    line     text not null,
    primary key (district, position)
);

create table centre.phone_line (
    id       uuid primary key,
    name     text not null,
    number   text not null,
    purpose  text not null check (purpose in ('GENERAL', 'HOTLINE', 'ALARM', 'MONITORING')),
    position int  not null,
    version  int  not null default 0
);

create table centre.line_hours (
    line    uuid not null references centre.phone_line on delete cascade,
    weekday int  not null check (weekday between 1 and 7),
    opens   time not null,
    closes  time not null,
    primary key (line, weekday, opens),
    check (closes > opens)
);

create table centre.facility (
    id        uuid primary key,
    name      text not null,
    kind      text not null,
    address   text not null,
    phone     text,
    closed_at timestamptz,
    version   int  not null default 0
);

create unique index facility_name on centre.facility (lower(name)) where closed_at is null;

-- How a facility works from a day until a day or until further notice. Two modes of one facility never overlap.
create table centre.operating_mode (
    id           uuid primary key,
    facility     uuid        not null references centre.facility,
    mode         text        not null check (mode in ('OPEN', 'LIMITED', 'REMOTE_ONLY', 'SUSPENDED', 'SHELTER')),
    first_day    date        not null,
    last_day     date check (last_day >= first_day),
    review_on    date,
    basis        text        not null,
    public_text  text        not null,
    decided_by   text        not null,
    decided_at   timestamptz not null,
    withdrawn_at timestamptz,
    check (mode = 'OPEN' or last_day is not null or review_on is not null),
    exclude using gist (facility with =, daterange(first_day, last_day, '[]') with &&) where (withdrawn_at is null)
);

-- The same for the field work of the whole centre.
create table centre.field_work_mode (
    id           uuid primary key,
    mode         text        not null check (mode in ('NORMAL', 'MINIMUM', 'SUSPENDED')),
    first_day    date        not null,
    last_day     date check (last_day >= first_day),
    basis        text        not null,
    exceptions   text,
    decided_by   text        not null,
    decided_at   timestamptz not null,
    withdrawn_at timestamptz,
    exclude using gist (daterange(first_day, last_day, '[]') with &&) where (withdrawn_at is null)
);

-- Published: districts for boards and maps.
create view centre.district_card as
select id, name, worker, geojson from centre.district;

-- Published: facilities for lists of places.
create view centre.facility_card as
select id, name, kind, address, phone, closed_at is null as active from centre.facility;

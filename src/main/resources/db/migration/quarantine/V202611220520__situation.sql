-- What the ministry published, as it was published: one number of one part of the country on one day.
create table quarantine.situation_file (
    id          uuid primary key,
    name        text        not null,
    fingerprint text        not null unique,
    rows        int         not null,
    complaints  int         not null,
    imported_at timestamptz not null,
    imported_by text        not null
);

-- A newer file for the same day wins; a number that was not published has no row, which is not the same as zero.
create table quarantine.situation (
    unit    text    not null,
    day     date    not null,
    measure text    not null,
    amount  numeric not null,
    file    uuid    not null references quarantine.situation_file,
    was     numeric,
    primary key (unit, measure, day)
);

create table quarantine.situation_unit (
    code text primary key,
    name text not null
);

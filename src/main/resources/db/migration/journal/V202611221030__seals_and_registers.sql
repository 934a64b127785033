-- A seal keeps the digest over the lines of its day apart from the chain, so that the chain can still be followed when
-- the lines have been purged.
alter table journal.day_seal
    add content   bytea not null,
    add purged_at timestamptz;

-- Requests of data subjects.
create table journal.data_request (
    id          uuid primary key,
    person      uuid        not null,
    asked_by    text        not null,
    identity    text        not null,
    received_on date        not null,
    due_on      date        not null,
    term        text        not null,
    extended    text,
    answered_at timestamptz,
    answered_by text,
    note        text,
    entered_at  timestamptz not null
);

create index data_request_due on journal.data_request (due_on) where answered_at is null;

-- What left the house: to whom, on which basis, until when.
create table journal.disclosure (
    id         uuid primary key,
    entered_at timestamptz not null,
    act        uuid        not null,
    by         text        not null,
    recipient  text        not null,
    what       text        not null,
    basis      text        not null,
    until_day  date,
    persons    int         not null check (persons >= 0),
    kind       text,
    subject    uuid
);

create index disclosure_time on journal.disclosure (entered_at desc, id desc);

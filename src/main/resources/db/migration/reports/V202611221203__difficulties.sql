-- What stands in the way of the work, as heads write it down. It is corrected in place; the journal knows who and when.
create table reports.difficulty (
    id          uuid primary key,
    field       text        not null check (field in ('STAFF', 'FACILITIES', 'SUPPLIES', 'TRANSPORT', 'PARTNERS', 'INFORMATION',
                                                      'LAW', 'MONEY', 'OTHER')),
    facility    uuid references centre.facility,
    what        text        not null,
    since       date        not null,
    measure     text,
    resolved_on date,
    is_reported boolean     not null,
    written_by  text        not null,
    written_at  timestamptz not null,
    version     int         not null,
    check (resolved_on >= since)
);

create index difficulty_open on reports.difficulty (since) where resolved_on is null;
create index difficulty_resolved on reports.difficulty (resolved_on) where resolved_on is not null;

-- The text part of a frozen report, as it was at that moment; the trigger of the table keeps it.
alter table reports.report add column difficulties jsonb not null default '[]';

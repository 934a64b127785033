-- Photos of parcels at doors, written anew by the house: small and without what the phone wrote into them.
create table dispatch.photo (
    task    uuid primary key references dispatch.task on delete cascade,
    at      timestamptz not null,
    account uuid,
    actor   text        not null,
    sha256  text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    width   int         not null check (width between 1 and 1600),
    height  int         not null check (height between 1 and 1600),
    content bytea       not null
);

create index photo_at on dispatch.photo (at);

-- JPEG is packed already; packing it again costs time and saves nothing.
alter table dispatch.photo alter column content set storage external;

alter table dispatch.handover drop constraint handover_proof_check;
alter table dispatch.handover add constraint handover_proof_check check (proof in ('CODE', 'RECEIVER', 'WORD', 'PHOTO'));

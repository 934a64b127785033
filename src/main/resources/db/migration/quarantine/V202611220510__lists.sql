-- Who sends lists. What was decided once about the columns of a sender is remembered.
create table quarantine.sender (
    id         uuid primary key,
    name       text        not null,
    kind       text        not null,
    remembered jsonb       not null default '{}',
    known_at   timestamptz not null
);

create unique index sender_name on quarantine.sender (lower(name));

-- A list as it came. Without a sender or a legal basis it is SEALED: kept, not read, not applied.
create table quarantine.official_list (
    id              uuid primary key,
    sender          uuid references quarantine.sender,
    legal_basis     text,
    file_name       text        not null,
    fingerprint     text        not null,
    size            bigint      not null,
    day             date        not null,
    default_kind    text        not null default 'QUARANTINE',
    state           text        not null check (state in
                        ('SEALED', 'RECEIVED', 'COMPARED', 'APPLIED', 'ACKNOWLEDGED', 'REPEATED', 'WITHDRAWN')),
    repeats         uuid references quarantine.official_list,
    options         jsonb       not null default '{}',
    reading         jsonb,
    counts          jsonb,
    received_at     timestamptz not null,
    received_by     text        not null,
    compared_at     timestamptz,
    applied_at      timestamptz,
    applied_by      text,
    acknowledged_at timestamptz,
    version         int         not null default 0,
    check (state in ('SEALED', 'WITHDRAWN', 'REPEATED') or (sender is not null and legal_basis is not null))
);

create index official_list_fingerprint on quarantine.official_list (fingerprint);
create index official_list_received on quarantine.official_list (received_at desc);
create index official_list_applied on quarantine.official_list (applied_at desc) where applied_at is not null;

-- The file itself, letter by letter, in parts that fit into memory.
create table quarantine.list_file (
    list  uuid  not null references quarantine.official_list,
    part  int   not null,
    bytes bytea not null,
    primary key (list, part)
);

-- Every row as it was written (`cells`), as it was understood, and what became of it and why.
create table quarantine.list_row (
    list         uuid   not null references quarantine.official_list,
    number       int    not null,
    cells        text[] not null,
    first_names  text   not null,
    surname      text   not null,
    pesel        text,
    pesel_raw    text,
    birth_date   date,
    sex          text,
    phones       text[] not null,
    address      text   not null,
    locality     text,
    kind         text   not null,
    start_day    date,
    end_day      date,
    name_key     text   not null,
    address_key  text   not null,
    flags        text[] not null,
    remarks      jsonb  not null,
    correction   jsonb,
    fate         text,
    why          text,
    twin         int,
    person       uuid,
    candidate    uuid,
    match_reasons text[],
    decision     text check (decision in ('THIS_PERSON', 'NEW_PERSON')),
    status       uuid,
    former       uuid,
    computed_end date,
    rule         text,
    was_start    date,
    was_end      date,
    handed_to    text,
    new_status   uuid   not null,
    primary key (list, number)
);

create index list_row_fate on quarantine.list_row (list, fate, number);
create index list_row_person on quarantine.list_row (person) where person is not null;

-- The last word of each sender on a status; where two differ, people see both.
create table quarantine.word (
    status    uuid not null references quarantine.status,
    sender    uuid not null references quarantine.sender,
    list      uuid not null,
    number    int  not null,
    day       date not null,
    start_day date not null,
    end_day   date,
    primary key (status, sender)
);

create index word_sender on quarantine.word (sender);

-- Statuses that a sender's former lists held and this one lacks.
create table quarantine.vanished (
    list   uuid not null references quarantine.official_list,
    status uuid not null references quarantine.status,
    primary key (list, status)
);

-- How far the work on a list is; written beside its transaction so that others see it move.
create table quarantine.list_progress (
    list      uuid primary key,
    phase     text        not null,
    done      int         not null,
    total     int         not null,
    cancelled boolean     not null default false,
    failure   text,
    at        timestamptz not null
);

-- Rows of other communes handed over to whoever answers for them, with the basis on which it was done.
create table quarantine.hand_over (
    id          uuid primary key,
    list        uuid        not null references quarantine.official_list,
    recipient   text        not null,
    legal_basis text        not null,
    numbers     int[]       not null,
    at          timestamptz not null,
    by          text        not null
);

create index hand_over_list on quarantine.hand_over (list);

create schema journal;

-- The gate: one row per act, with what came of it. Purged when no client can still repeat the act.
create table journal.act_outcome (
    act        uuid primary key,
    entered_at timestamptz not null,
    outcome    jsonb
);

create index act_outcome_entered on journal.act_outcome using brin (entered_at);

-- Lines are only added. `entered_at` is the time of entry, `at` the time of the fact.
create table journal.line (
    id         uuid        not null,
    entered_at timestamptz not null,
    act        uuid        not null,
    at         timestamptz not null,
    channel    text        not null,
    account    uuid,
    actor      text        not null,
    deed       text        not null,
    person     uuid,
    household  uuid,
    kind       text,
    subject    uuid,
    reason     text,
    details    jsonb,
    digest     bytea       not null,
    primary key (id, entered_at)
) partition by range (entered_at);

create table journal.line_other partition of journal.line default;

create index line_person on journal.line (person, entered_at desc) where person is not null;
create index line_household on journal.line (household, entered_at desc) where household is not null;
create index line_account on journal.line (account, entered_at desc);
create index line_time on journal.line (entered_at desc);
create index line_subject on journal.line (subject, entered_at desc) where subject is not null;

-- One seal per day that has passed: digest of the day's lines in order, chained to the seal before.
create table journal.day_seal (
    day       date primary key,
    lines     bigint      not null,
    digest    bytea       not null,
    sealed_at timestamptz not null
);

create schema monitoring;

-- What is asked in a call. A script is a list of questions; an answer may point to needs.
create table monitoring.question (
    code     text primary key,
    scope    text not null check (scope in ('PERSON', 'HOUSEHOLD')),
    position int  not null
);

create table monitoring.choice (
    question text not null references monitoring.question,
    code     text not null,
    position int  not null,
    alarm    boolean not null default false,
    primary key (question, code)
);

-- The need that an answer opens. `per_member`: as many as the call has persons. `cannot_secure`: the answer also says
-- that they cannot secure it on their own.
create table monitoring.choice_need (
    question      text    not null,
    choice        text    not null,
    need          text    not null,
    urgency       text check (urgency in ('IMMEDIATE', 'TODAY', 'TWO_DAYS', 'PLANNED')),
    per_member    boolean not null default false,
    cannot_secure boolean not null default false,
    primary key (question, choice, need),
    foreign key (question, choice) references monitoring.choice
);

create table monitoring.script (
    code text primary key
);

create table monitoring.script_question (
    script   text not null references monitoring.script,
    question text not null references monitoring.question,
    primary key (script, question)
);

-- Words that put the 112 script on top: beginnings of words, or whole words, without diacritics.
create table monitoring.emergency_stem (
    stem     text primary key,
    whole    boolean not null,
    language text    not null
);

-- Groups to be watched, how often and when. `statuses` of a plan that fills itself; `fill_…` of one that is filled by a
-- filter.
create table monitoring.plan (
    id          uuid primary key,
    kind        text        not null check (kind in
                    ('QUARANTINE', 'ISOLATION', 'OLDER', 'LONELY', 'DISABLED', 'FAMILY_ASSISTANT', 'OWN')),
    name        text,
    every_days  int         not null check (every_days between 1 and 90),
    weekdays    int[]       not null,
    days_off    boolean     not null,
    call_from   time        not null,
    call_until  time        not null,
    script      text        not null references monitoring.script,
    language    text,
    statuses    text[]      not null default '{}',
    fill_age    int,
    fill_alone  boolean     not null default false,
    fill_factor text,
    version     int         not null default 1,
    closed_at   timestamptz,
    check (call_from < call_until)
);

create table monitoring.membership (
    plan       uuid        not null references monitoring.plan,
    person     uuid        not null,
    from_day   date        not null,
    until_day  date,
    by_filter  boolean     not null default false,
    reason     text,
    entered_at timestamptz not null,
    primary key (plan, person),
    check (until_day is null or until_day >= from_day)
);

create index membership_person on monitoring.membership (person);

-- What we know of a person's last contacts, so that a round never reads history.
create table monitoring.watched (
    person           uuid primary key,
    last_reached_at  timestamptz,
    last_reached_day date,
    refused_day      date,
    reoffered_day    date,
    paused_until     date,
    pause_reason     text
);

-- No round calls a household on the day on which a death in it became known.
create table monitoring.mourning (
    household uuid not null,
    day       date not null,
    person    uuid not null,
    primary key (household, day, person)
);

create table monitoring.outcome_kind (
    code           text primary key,
    position       int     not null,
    key            text    not null,
    reached        boolean not null,
    completes      boolean not null,
    line_state     text    not null check (line_state in ('OPEN', 'REACHED', 'REFUSED', 'CLOSED')),
    retry_minutes  int,
    counts         boolean not null default true,
    marks_wrong    boolean not null default false,
    asks           text check (asks in ('TIME', 'DAY')),
    pause_days     int,
    follow_up      text,
    per_person     boolean not null default false
);

-- The chain of what is done when somebody is not reached; rows have dates. `times`: attempts by phone at this step.
create table monitoring.chain_step (
    chain       text not null check (chain in ('UNREACHED', 'INTERPRETER', 'FOLLOW_UP')),
    position    int  not null,
    step        text not null,
    owner       text not null,
    times       int,
    minutes     int,
    valid_from  date not null,
    valid_until date,
    primary key (chain, position, valid_from)
);

create table monitoring.score_weight (
    part   text primary key,
    points int not null,
    most   int not null
);

create table monitoring.round (
    day     date primary key,
    made_at timestamptz not null,
    first_made_at timestamptz not null
);

-- One call of a round: it covers everyone of a household, or everyone on one number. A call waits, is in the hands of
-- one operator, or is done. `rests_until`: not before; `closes_at`: not after.
create table monitoring.call (
    id          uuid primary key,
    day         date        not null references monitoring.round,
    household   uuid        not null,
    district    uuid,
    phone       text,
    tried       text[]      not null default '{}',
    state       text        not null check (state in ('DUE', 'IN_PROGRESS', 'NOT_REACHED', 'ESCALATED', 'REACHED',
                    'REFUSED', 'CLOSED', 'CANCELLED', 'CARRIED_OVER')),
    score       int         not null,
    parts       jsonb       not null,
    rests_until timestamptz,
    closes_at   timestamptz not null,
    promised_at timestamptz,
    step        text        not null default 'ATTEMPTS',
    attempts    int         not null default 0,
    script      text        not null references monitoring.script,
    language    text,
    account     uuid,
    lease_until timestamptz,
    made_at     timestamptz not null,
    first_attempt_at timestamptz,
    done_at     timestamptz,
    done_by     uuid,
    check ((state = 'IN_PROGRESS') = (account is not null)),
    check ((account is null) = (lease_until is null))
);

-- Who comes next: the order of the queue, for all and for the workers of a district.
create index call_queue on monitoring.call (score desc, id)
    where state in ('DUE', 'NOT_REACHED') and rests_until is null;
create index call_queue_district on monitoring.call (district, score desc, id)
    where state in ('DUE', 'NOT_REACHED') and rests_until is null;
create index call_resting on monitoring.call (rests_until)
    where state in ('DUE', 'NOT_REACHED') and rests_until is not null;
create index call_closing on monitoring.call (closes_at)
    where state in ('DUE', 'NOT_REACHED') and rests_until is null;
create index call_lease on monitoring.call (lease_until) where state = 'IN_PROGRESS';
create index call_escalated on monitoring.call (day) where state = 'ESCALATED';
create index call_day on monitoring.call (day, state);
create index call_household on monitoring.call (household, day);

-- An operator holds one call at a time: two tabs that ask at once cannot both win.
create unique index call_in_hand on monitoring.call (account) where state = 'IN_PROGRESS';

-- The line of one person in a call.
create table monitoring.check_in (
    call      uuid    not null references monitoring.call,
    person    uuid    not null,
    day       date    not null,
    household uuid    not null,
    district  uuid,
    plan      uuid    not null references monitoring.plan,
    kind      text    not null,
    first     boolean not null,
    due_since date    not null,
    known_at  timestamptz,
    end_day   date,
    state     text    not null default 'OPEN' check (state in
                  ('OPEN', 'REACHED', 'REFUSED', 'CLOSED', 'CANCELLED', 'MISSED')),
    outcome   text references monitoring.outcome_kind,
    done_at   timestamptz,
    why       text,
    primary key (call, person)
);

-- Nobody is called twice in a day by two calls.
create unique index check_in_once on monitoring.check_in (day, person) where state <> 'CANCELLED';
create index check_in_open on monitoring.check_in (person) where state = 'OPEN';
create index check_in_household on monitoring.check_in (household, day);
create index check_in_person on monitoring.check_in (person, day desc);

-- Who took which call and how it ended; `act` is the act that took it.
create table monitoring.claim (
    act      uuid primary key,
    call     uuid        not null,
    account  uuid        not null,
    name     text        not null,
    taken_at timestamptz not null,
    picked   text,
    ended_at timestamptz,
    ended_as text check (ended_as in ('OUTCOME', 'GIVEN_BACK', 'LEASE_RAN_OUT')),
    reason   text
);

create index claim_call on monitoring.claim (call, taken_at desc);
create index claim_account on monitoring.claim (account, taken_at desc);

-- One attempt is one dialling; it leaves one row for each person whom it was to reach.
create table monitoring.contact (
    id         uuid        not null,
    entered_at timestamptz not null,
    attempt    uuid        not null,
    at         timestamptz not null,
    day        date        not null,
    call       uuid        not null,
    person     uuid        not null,
    household  uuid        not null,
    district   uuid,
    channel    text        not null,
    outcome    text        not null,
    reached    boolean     not null,
    first      boolean     not null,
    kind       text        not null,
    phone      text,
    account    uuid,
    name       text        not null,
    note       text,
    needs      int         not null default 0,
    primary key (id, entered_at)
) partition by range (entered_at);

create table monitoring.contact_other partition of monitoring.contact default;

create index contact_person on monitoring.contact (person, at desc);
create index contact_call on monitoring.contact (call, at desc);
create index contact_day on monitoring.contact (day, account);

-- What was answered; `person` is empty for questions to the household.
create table monitoring.answer (
    attempt    uuid        not null,
    person     uuid,
    question   text        not null,
    choice     text        not null,
    entered_at timestamptz not null,
    unique nulls not distinct (attempt, person, question, entered_at)
) partition by range (entered_at);

create table monitoring.answer_other partition of monitoring.answer default;

-- A call on which the phone gave up: who owns it now, by when, and why.
create table monitoring.escalation (
    id          uuid primary key,
    call        uuid        not null references monitoring.call,
    chain       text        not null,
    step        text        not null,
    owner       text        not null,
    account     uuid,
    since       timestamptz not null,
    deadline    timestamptz not null,
    why         text        not null,
    ended_at    timestamptz,
    result      text,
    ended_by    text,
    note        text
);

create unique index escalation_standing on monitoring.escalation (call) where ended_at is null;
create index escalation_deadline on monitoring.escalation (deadline) where ended_at is null;

-- What an operator has typed so far; gone when the outcome is saved.
create table monitoring.draft (
    call     uuid primary key references monitoring.call,
    account  uuid        not null,
    fields   jsonb       not null,
    saved_at timestamptz not null
);

-- Who shares in a day's calls, in which hours, with which weight.
create table monitoring.share (
    day       date not null,
    account   uuid not null,
    from_at   time not null,
    until_at  time not null,
    weight    int  not null check (weight between 1 and 100),
    primary key (day, account),
    check (from_at < until_at)
);

-- "Everyone reached or escalated", signed and frozen; a correction is a new version.
create table monitoring.statement (
    id        uuid primary key,
    day       date        not null,
    version   int         not null,
    signed_at timestamptz not null,
    account   uuid,
    name      text        not null,
    total     int         not null,
    reached   int         not null,
    refused   int         not null,
    closed    int         not null,
    escalated int         not null,
    open      int         not null,
    remark    text,
    unique (day, version)
);

create table monitoring.statement_item (
    statement uuid not null references monitoring.statement,
    person    uuid not null,
    household uuid not null,
    state     text not null,
    attempts  int  not null,
    last_outcome text,
    step      text,
    owner     text,
    deadline  timestamptz,
    primary key (statement, person)
);

-- Published: every contact with a person, successful or not.
create view monitoring.contact_card as
select id, attempt, person, household, district, at, day, channel, outcome, reached, first, kind, account, name, needs,
       note
  from monitoring.contact;

create schema requests;

-- The catalogue of needs. Words stand in the texts under `requests.need.<code>`.
create table requests.need_kind (
    code          text primary key check (code ~ '^[a-z]+(-[a-z]+)*$'),
    position      int     not null,
    urgency       text    not null check (urgency in ('IMMEDIATE', 'TODAY', 'TWO_DAYS', 'PLANNED')),
    clock_minutes int     not null check (clock_minutes > 0),
    -- Cash and care services need an administrative case; crisis goods never do (R-34).
    needs_case    boolean not null,
    -- "Cannot secure it on their own" is to be recorded before the order goes out.
    asks_means    boolean not null,
    -- One piece is for one person: portions are people, not households.
    per_person    boolean not null,
    help          text    not null check (help in ('MEAL', 'FOOD', 'OTHER_FOOD', 'SHOPPING', 'MEDICINES', 'PSYCHOLOGICAL', 'OTHER')),
    portions      int     not null default 0 check (portions >= 0),
    weight_grams  bigint  not null default 0 check (weight_grams >= 0),
    active        boolean not null default true,
    version       int     not null default 0,
    -- What is taken for granted at the door in a mass crisis may not be made to wait for a case.
    check (not (needs_case and help in ('MEAL', 'FOOD', 'OTHER_FOOD')))
);

insert into requests.need_kind
    (position, code, urgency, clock_minutes, needs_case, asks_means, per_person, help, portions, weight_grams)
values
    (10, 'hot-meal', 'TODAY', 360, false, true, true, 'MEAL', 1, 600),
    (20, 'dry-provisions', 'TODAY', 480, false, true, false, 'FOOD', 0, 5000),
    (30, 'food-bank', 'TWO_DAYS', 2880, false, false, false, 'OTHER_FOOD', 0, 8000),
    (40, 'water', 'TODAY', 240, false, false, false, 'OTHER_FOOD', 0, 9000),
    (50, 'shopping', 'TWO_DAYS', 1440, false, false, false, 'SHOPPING', 0, 8000),
    (60, 'medicines', 'TODAY', 360, false, false, true, 'MEDICINES', 0, 500),
    (70, 'essentials', 'TWO_DAYS', 2880, false, false, false, 'OTHER', 0, 3000),
    (80, 'hygiene', 'TWO_DAYS', 2880, false, false, false, 'OTHER', 0, 2000),
    (90, 'clothing', 'TWO_DAYS', 2880, false, false, true, 'OTHER', 0, 2000),
    (100, 'fuel', 'TWO_DAYS', 1440, false, false, false, 'OTHER', 0, 20000),
    (110, 'doctor-appointment', 'TWO_DAYS', 1440, false, false, true, 'OTHER', 0, 0),
    (120, 'care', 'TWO_DAYS', 2880, true, false, true, 'OTHER', 0, 0),
    (130, 'child-care', 'TODAY', 240, false, false, false, 'OTHER', 0, 0),
    (140, 'psychological-advice', 'TODAY', 480, false, false, true, 'PSYCHOLOGICAL', 0, 0),
    (150, 'emotional-support', 'TODAY', 480, false, false, true, 'PSYCHOLOGICAL', 0, 0),
    (160, 'legal-advice', 'PLANNED', 10080, false, false, true, 'OTHER', 0, 0),
    (170, 'pedagogical-advice', 'TWO_DAYS', 2880, false, false, false, 'OTHER', 0, 0),
    (180, 'violence-advice', 'IMMEDIATE', 60, false, false, true, 'OTHER', 0, 0),
    (190, 'addiction-advice', 'TWO_DAYS', 2880, false, false, true, 'OTHER', 0, 0),
    (200, 'cash-help', 'PLANNED', 10080, true, false, false, 'OTHER', 0, 0),
    (210, 'assistive-device', 'TWO_DAYS', 2880, false, false, true, 'OTHER', 0, 15000),
    (220, 'pet', 'TODAY', 480, false, false, false, 'OTHER', 0, 0),
    (230, 'waste', 'TWO_DAYS', 1440, false, false, false, 'OTHER', 0, 5000),
    (240, 'documents', 'PLANNED', 4320, false, false, true, 'OTHER', 0, 100),
    (250, 'transport', 'TWO_DAYS', 1440, false, false, true, 'OTHER', 0, 0),
    (260, 'shelter', 'IMMEDIATE', 180, false, false, true, 'OTHER', 0, 0),
    (270, 'interpreter', 'TODAY', 240, false, false, false, 'OTHER', 0, 0),
    (280, 'device-power', 'IMMEDIATE', 120, false, false, true, 'OTHER', 0, 10000),
    (290, 'school-equipment', 'TWO_DAYS', 2880, false, false, false, 'OTHER', 0, 3000),
    (300, 'institution-contact', 'TWO_DAYS', 2880, false, false, false, 'OTHER', 0, 0),
    (310, 'information', 'TODAY', 480, false, false, false, 'OTHER', 0, 0);

-- The clock of an urgency that was chosen against the catalogue, in minutes.
create table requests.urgency_clock (
    urgency text primary key check (urgency in ('IMMEDIATE', 'TODAY', 'TWO_DAYS', 'PLANNED')),
    minutes int not null check (minutes > 0)
);

insert into requests.urgency_clock (urgency, minutes)
values ('IMMEDIATE', 60), ('TODAY', 480), ('TWO_DAYS', 2880), ('PLANNED', 10080);

-- What we do not bring or do; said to whoever writes it into a need, never a reason to drop the need unread.
create table requests.exclusion (
    id        uuid primary key,
    word      text not null check (word = lower(word) and word <> ''),
    need_kind text references requests.need_kind,
    note_pl   text not null,
    note_en   text not null
);

insert into requests.exclusion (id, word, need_kind, note_pl, note_en)
values ('01990000-0000-7000-8000-000000000001', 'alkohol', null, 'Alkoholu nie kupujemy ani nie przywozimy.', 'We neither buy nor bring alcohol.'),
       ('01990000-0000-7000-8000-000000000002', 'piwo', null, 'Alkoholu nie kupujemy ani nie przywozimy.', 'We neither buy nor bring alcohol.'),
       ('01990000-0000-7000-8000-000000000003', 'wódk', null, 'Alkoholu nie kupujemy ani nie przywozimy.', 'We neither buy nor bring alcohol.'),
       ('01990000-0000-7000-8000-000000000004', 'papieros', null, 'Papierosów nie kupujemy ani nie przywozimy.', 'We neither buy nor bring cigarettes.'),
       ('01990000-0000-7000-8000-000000000005', 'sprzątani', null, 'Sprzątanie nie należy do usług programu dla seniorów; można je zapewnić usługami opiekuńczymi.', 'Cleaning is outside the programme for seniors; home care may provide it.');

-- Who asked for what. Open as long as one of its needs is; `urgency` and `due_by` are those of its open needs.
create table requests.request (
    id            uuid primary key,
    act           uuid        not null unique,
    person        uuid references people.person,
    household     uuid        not null references people.household,
    origin        text        not null check (origin in ('MONITORING', 'HOTLINE', 'HAND', 'PROGRAM', 'THIRD_PARTY', 'FIELD')),
    reporter      text,
    consent       text        not null check (consent in ('GIVEN', 'TO_ASK', 'REFUSED')),
    note          text,
    other_address text,
    owner         uuid references access.account,
    opened_at     timestamptz not null,
    entered_at    timestamptz not null,
    urgency       text        not null,
    due_by        timestamptz not null,
    escalated_at  timestamptz,
    closed_at     timestamptz,
    version       int         not null
);

create index request_open on requests.request (due_by) where closed_at is null;
create index request_open_owner on requests.request (owner) where closed_at is null;
create index request_household on requests.request (household, opened_at desc);
create index request_person on requests.request (person) where person is not null;
create index request_opened on requests.request (opened_at);
create index request_closed on requests.request (closed_at) where closed_at is not null;

create table requests.need (
    id            uuid primary key,
    request       uuid        not null references requests.request,
    kind          text        not null references requests.need_kind,
    persons       uuid[]      not null,
    urgency       text        not null,
    quantity      int         not null check (quantity between 1 and 1000),
    note          text,
    cannot_secure boolean,
    case_number   text,
    day           date,
    stage         text        not null check (stage in ('NEW', 'VERIFIED', 'PLANNED', 'IN_PROGRESS')),
    opened_at     timestamptz not null,
    due_by        timestamptz not null,
    reopened      int         not null default 0,
    outcome       text check (outcome in ('FULFILLED', 'PARTLY', 'NOT_POSSIBLE', 'WITHDRAWN', 'DUPLICATE')),
    reason        text,
    closing_note  text,
    closed_at     timestamptz,
    check ((outcome is null) = (closed_at is null))
);

create index need_request on requests.need (request);
create index need_open on requests.need (due_by) where closed_at is null;
create index need_opened on requests.need (opened_at);
create index need_closed on requests.need (closed_at) where closed_at is not null;

-- A need handed to an outside body; open until the body has answered.
create table requests.referral (
    id          uuid primary key,
    need        uuid        not null references requests.need,
    body        text        not null,
    referred_at timestamptz not null,
    answered_at timestamptz,
    accepted    boolean,
    answer      text,
    check ((answered_at is null) = (accepted is null))
);

-- Nobody waits for two answers of one body about one need.
create unique index referral_pending on requests.referral (need, body) where answered_at is null;
create index referral_need on requests.referral (need);

-- One row is one service: what was given to whom, in its own units. Rows are only added.
create table requests.service (
    id          uuid        not null,
    entered_at  timestamptz not null,
    need        uuid        not null,
    request     uuid        not null,
    kind        text        not null,
    help        text        not null,
    origin      text        not null,
    person      uuid,
    -- Everybody it was for: that person, or all who eat from one parcel.
    persons     uuid[]      not null,
    household   uuid        not null,
    district    uuid,
    provided_at timestamptz not null,
    quantity    int         not null,
    portions    int         not null,
    grams       bigint      not null,
    primary key (id, entered_at)
) partition by range (entered_at);

create table requests.service_other partition of requests.service default;

create index service_provided on requests.service (provided_at);
create index service_person on requests.service (person, provided_at desc) where person is not null;
create index service_household on requests.service (household, provided_at desc);
create index service_need on requests.service (need);

-- Published: the catalogue.
create view requests.need_kind_card as
select code, position, urgency, clock_minutes, needs_case, asks_means, per_person, help, portions, weight_grams, active
  from requests.need_kind;

-- Published: needs with what their request says of them.
create view requests.need_card as
select n.id, n.request, r.person, r.household, n.persons, r.other_address, n.kind, k.help, n.urgency, n.quantity,
       n.quantity * k.portions as portions, n.quantity * k.weight_grams as grams, n.note, n.cannot_secure, n.stage,
       n.outcome, n.reason, n.opened_at, n.due_by, n.closed_at, r.origin, r.consent, r.owner, r.escalated_at
  from requests.need n
  join requests.request r on r.id = n.request
  join requests.need_kind k on k.code = n.kind;

-- Published: requests as a list shows them.
create view requests.request_card as
select id, person, household, origin, consent, owner, opened_at, urgency, due_by, escalated_at, closed_at
  from requests.request;

-- Published: services, for figures and timelines.
create view requests.service_card as
select id, entered_at, need, request, kind, help, origin, person, persons, household, district, provided_at, quantity, portions,
       grams
  from requests.service;

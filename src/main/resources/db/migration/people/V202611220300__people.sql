create schema people;

-- Who lives and manages together. Everybody belongs to one household at a time; address, contact policy and the way to
-- the door are the household's.
create table people.household (
    id             uuid primary key,
    address        text        not null,
    street         text,
    house_number   text,
    flat           text,
    postal_code    text,
    locality       text,
    description    text,
    address_key    text        not null,
    locality_key   text        not null,
    lat            double precision,
    lon            double precision,
    district       uuid,
    channels       text[]      not null default '{PHONE,SMS,DOOR,LETTER}',
    call_from      time,
    call_until     time,
    neutral_script boolean     not null default false,
    language       text,
    policy_note    text,
    access_notes   text,
    two_persons    boolean     not null default false,
    registered_at  timestamptz not null,
    version        int         not null default 1,
    check ((lat is null) = (lon is null))
);

create index household_address on people.household (address_key) where address_key <> '';
create index household_district on people.household (district);

-- A merged row stays as it was: only its state and where it now points to change, so that a merge can be undone.
create table people.person (
    id              uuid primary key,
    state           text        not null check (state in
                        ('PROVISIONAL', 'IDENTIFIED', 'VERIFIED', 'DECEASED', 'MOVED_OUT', 'MERGED')),
    state_before    text check (state_before in ('PROVISIONAL', 'IDENTIFIED', 'VERIFIED', 'DECEASED', 'MOVED_OUT')),
    first_names     text        not null,
    surname         text        not null,
    former_names    text,
    surname_key     text        not null, -- the sound of the first word of the surname
    pesel           text,
    pesel_standing  text check (pesel_standing in ('RIGHT', 'FAULTY', 'CLAIMED')),
    birth_date      date,
    sex             text check (sex in ('FEMALE', 'MALE')),
    language        text,
    deceased_on     date,
    deceased_source text,
    moved_out_on    date,
    moved_out_to    text,
    household       uuid        not null references people.household,
    merged_into     uuid references people.person,
    current         uuid        not null, -- where the chain of merges ends
    registered_at   timestamptz not null,
    version         int         not null default 1,
    check ((state = 'MERGED') = (merged_into is not null)),
    check ((merged_into is null) = (current = id)),
    check ((pesel is null) = (pesel_standing is null))
);

-- A right PESEL belongs to one person; a second claim of it is kept as CLAIMED until somebody finds out.
create unique index person_pesel on people.person (pesel) where pesel_standing = 'RIGHT' and state <> 'MERGED';
create index person_pesel_claimed on people.person (pesel) where pesel_standing = 'CLAIMED';
create index person_household on people.person (household);
create index person_merged on people.person (current) where merged_into is not null;
create index person_born_surname on people.person (birth_date, surname_key);

-- What a person's record said before each change: `version` is the version that held these values.
create table people.person_past (
    person     uuid        not null references people.person,
    version    int         not null,
    held       jsonb       not null,
    changed_at timestamptz not null,
    actor      text        not null,
    primary key (person, version)
);

create table people.household_past (
    household  uuid        not null references people.household,
    version    int         not null,
    held       jsonb       not null,
    changed_at timestamptz not null,
    actor      text        not null,
    primary key (household, version)
);

-- Membership over time, from `since` to the day before `until`: in one household at a time. Most people never move, and
-- the exclusion is dear for long lists, so a first membership enters it when it ends; until then it is the only open one.
create table people.membership (
    person    uuid    not null references people.person,
    household uuid    not null references people.household,
    since     date    not null,
    until     date,
    first     boolean not null default false,
    check (until is null or until >= since),
    exclude using gist (person with =, daterange(since, until) with &&) where (until is not null or not first)
);

create unique index membership_open on people.membership (person) where until is null;

create index membership_household on people.membership (household);

-- A number or an address by which somebody can be reached; its owner may be somebody else.
create table people.contact_point (
    id           uuid primary key,
    person       uuid        not null references people.person,
    kind         text        not null check (kind in ('PHONE', 'EMAIL')),
    value        text        not null,
    extension    text,
    written      text,
    owner        text,
    rank         int         not null default 1,
    added_at     timestamptz not null,
    last_success timestamptz,
    wrong_since  timestamptz,
    removed_at   timestamptz
);

create unique index contact_point_once on people.contact_point (person, value, coalesce(extension, ''))
    where removed_at is null;
create index contact_point_value on people.contact_point (value) where removed_at is null;

-- Numbers that are nobody's: offices, hospitals, hotlines. A list often carries them in the column of phones.
create table people.stop_number (
    number   text primary key,
    reason   text        not null,
    added_at timestamptz not null
);

create table people.document (
    person  uuid not null references people.person,
    kind    text not null check (kind in ('ID_CARD', 'PASSPORT', 'RESIDENCE_CARD', 'BIRTH_CERTIFICATE', 'OTHER')),
    number  text not null,
    country text not null,
    primary key (person, kind, number, country)
);

create index document_number on people.document (number, country);

create table people.risk (
    person   uuid        not null references people.person,
    factor   text        not null,
    note     text,
    noted_at timestamptz not null,
    ended_at timestamptz
);

create unique index risk_once on people.risk (person, factor) where ended_at is null;

create table people.representative (
    id             uuid primary key,
    person         uuid        not null references people.person,
    representative uuid references people.person,
    name           text        not null,
    phone          text,
    kind           text        not null check (kind in ('PARENT', 'GUARDIAN', 'TEMPORARY_GUARDIAN', 'PROXY', 'CARER')),
    scope          text,
    since          date        not null,
    until          date,
    noted_at       timestamptz not null
);

create index representative_person on people.representative (person);

create table people.note (
    id        uuid primary key,
    person    uuid references people.person,
    household uuid references people.household,
    words     text        not null,
    author    text        not null,
    noted_at  timestamptz not null,
    check (person is not null or household is not null)
);

create index note_person on people.note (person);
create index note_household on people.note (household);

-- One row per merge, with the survivor's row before and after it.
create table people.merge (
    id        uuid primary key,
    merged    uuid        not null references people.person,
    survivor  uuid        not null references people.person,
    before    jsonb       not null,
    after     jsonb,
    reason    text,
    merged_at timestamptz not null,
    actor     text        not null,
    undone_at timestamptz,
    undone_by text
);

create unique index merge_standing on people.merge (merged) where undone_at is null;
create index merge_survivor on people.merge (survivor);

-- Two records that may be one person, with what speaks for it; a dismissed pair is not proposed again.
create table people.proposal (
    one          uuid        not null references people.person,
    other        uuid        not null references people.person,
    score        int         not null,
    reasons      text[]      not null,
    found_at     timestamptz not null,
    dismissed_at timestamptz,
    dismissed_by text,
    primary key (one, other),
    check (one < other)
);

create index proposal_other on people.proposal (other);
create index proposal_open on people.proposal (score desc, one) where dismissed_at is null;

-- Records entered or changed since the register was last searched for duplicates of them.
create table people.uncompared (
    person uuid primary key
);

-- What is found when somebody types: folded words of the name, digits of phones and PESEL, street and number.
create table people.search (
    person uuid primary key references people.person,
    words  tsvector not null
);

create index search_words on people.search using gin (words);

-- Who changed a record last, for those who have it open.
create table people.last_change (
    person  uuid primary key references people.person,
    account uuid,
    actor   text        not null,
    at      timestamptz not null
);

-- Why a worker opened the card of somebody of another district, kept for the day.
create table people.card_reason (
    worker uuid        not null,
    person uuid        not null references people.person,
    day    date        not null,
    reason text        not null,
    at     timestamptz not null,
    primary key (worker, person, day)
);

-- Published: one row for every id ever given. For a merged id it shows the survivor and `current` is the survivor's id.
create view people.person_card as
select p.id, p.current, c.state, c.first_names, c.surname, trim(c.first_names || ' ' || c.surname) as name,
       c.birth_date, c.sex, c.pesel, c.pesel_standing, c.household, h.district, h.address, h.lat, h.lon,
       (select t.value from people.contact_point t
         where t.person = c.id and t.kind = 'PHONE' and t.removed_at is null and t.wrong_since is null
           and not exists (select from people.stop_number s where s.number = t.value)
         order by t.last_success desc nulls last, t.rank, t.added_at limit 1) as phone,
       coalesce(c.language, h.language) as language, c.deceased_on, c.version
  from people.person p
  join people.person c on c.id = p.current
  join people.household h on h.id = c.household;

-- Published: households with the number of their living members.
create view people.household_card as
select h.id,
       (select string_agg(distinct m.surname, ', ') from people.person m
         where m.household = h.id and m.state not in ('MERGED', 'DECEASED', 'MOVED_OUT')) as name,
       h.address, h.district, h.lat, h.lon,
       (select count(*)::int from people.person m
         where m.household = h.id and m.state not in ('MERGED', 'DECEASED', 'MOVED_OUT')) as members,
       h.neutral_script, h.channels, h.call_from, h.call_until, h.language, h.access_notes, h.two_persons
  from people.household h;

-- Published: numbers by which a person may be reached, the best first by `rank`; numbers on the stop list are not.
create view people.phone_card as
select p.current as person, c.household, t.value as number, t.extension, t.wrong_since, t.last_success,
       (select count(distinct q.current)::int from people.contact_point u join people.person q on q.id = u.person
         where u.value = t.value and u.removed_at is null and u.wrong_since is null) as shared_by,
       t.rank
  from people.contact_point t
  join people.person p on p.id = t.person
  join people.person c on c.id = p.current
 where t.kind = 'PHONE' and t.removed_at is null
   and not exists (select from people.stop_number s where s.number = t.value);

-- Published: what makes somebody more vulnerable, as noted by workers.
create view people.risk_card as
select distinct p.current as person, r.factor
  from people.risk r join people.person p on p.id = r.person
 where r.ended_at is null;

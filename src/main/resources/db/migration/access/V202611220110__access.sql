create schema access;

create table access.account (
    id           uuid primary key,
    login        text        not null,
    name         text        not null,
    role         text        not null,
    districts    uuid[]      not null,
    password     text        not null,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    last_sign_in timestamptz,
    failures     int         not null default 0,
    locked_until timestamptz
);

create unique index account_login on access.account (lower(login));

-- Published: who works here, for lists and boards.
create view access.account_card as
select id, login, name, role, districts, closed_at is null as active from access.account;

-- Sessions as Spring Session keeps them.
create table access.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create index session_expiry on access.session (expiry_time);
create index session_principal on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36)     not null references access.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

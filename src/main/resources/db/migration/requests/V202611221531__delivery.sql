-- Standing help, entered by lists: what one list brought to everybody on it. Rows are only added.
create table requests.delivery (
    id           uuid primary key,
    programme    text        not null check (programme <> ''),
    kind         text        not null,
    quantity     int         not null check (quantity between 1 and 1000),
    services     int         not null check (services > 0),
    delivered_at timestamptz not null,
    entered_at   timestamptz not null,
    account      uuid
);

create index delivery_time on requests.delivery (delivered_at desc);

-- A service meets a need that somebody had, or stands on a list of standing help, which nobody asked for that day.
alter table requests.service
    add column delivery uuid,
    alter column need drop not null,
    alter column request drop not null,
    add check (num_nonnulls(need, delivery) = 1 and (need is null) = (request is null));

-- Most services of a big town meet no need of their own.
drop index requests.service_need;
create index service_need on requests.service (need) where need is not null;

create or replace view requests.service_card as
select id, entered_at, need, request, kind, help, origin, person, persons, household, district, provided_at, quantity, portions,
       grams, entry, delivery
  from requests.service;

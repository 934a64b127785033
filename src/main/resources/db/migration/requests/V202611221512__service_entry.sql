-- Services are numbered as they are written, so that what was added up is told from what came since.
alter table requests.service add column entry bigint not null default nextval('reports.entry');

create index service_entry on requests.service (entry);

create trigger service_taken_back
    after update or delete or truncate on requests.service
    for each statement execute function reports.forget_closed_days();

create or replace view requests.service_card as
select id, entered_at, need, request, kind, help, origin, person, persons, household, district, provided_at, quantity, portions,
       grams, entry
  from requests.service;

-- Published: needs alone. Where nothing of their request is asked for, the join to it is left out.
create view requests.need_place as
select id, request, kind, quantity, opened_at from requests.need;

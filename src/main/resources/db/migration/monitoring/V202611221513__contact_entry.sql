-- Contacts are numbered as they are written, so that what was added up is told from what came since.
alter table monitoring.contact add column entry bigint not null default nextval('reports.entry');

create index contact_entry on monitoring.contact (entry);

create trigger contact_taken_back
    after update or delete or truncate on monitoring.contact
    for each statement execute function reports.forget_closed_days();

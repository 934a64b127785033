-- The lists behind frozen figures, a thousand records in a row and packed: a record by itself named its report and its
-- figure again, and once more in the index.
create table reports.report_list (
    report     uuid not null references reports.report,
    figure     text not null,
    -- A thousand records each, in the order of day and key.
    part       int  not null,
    keys       uuid[]    not null,
    days       date[]    not null,
    persons    uuid[]    not null,
    households uuid[]    not null,
    districts  uuid[]    not null,
    kinds      text[]    not null,
    origins    text[]    not null,
    quantities numeric[] not null,
    primary key (report, figure, part)
);

insert into reports.report_list
select report, figure, (n - 1) / 1000, array_agg(key order by n), array_agg(day order by n), array_agg(person order by n),
       array_agg(household order by n), array_agg(district order by n), array_agg(kind order by n),
       array_agg(origin order by n), array_agg(quantity order by n)
  from (select r.*, row_number() over (partition by report, figure order by day, key) as n from reports.report_record r) numbered
 group by report, figure, (n - 1) / 1000;

drop table reports.report_record;

create trigger list_is_frozen before update or delete on reports.report_list
    for each row execute function reports.refuse_change();

-- The same, record by record.
create view reports.report_record as
select l.report, l.figure, r.key, r.day, r.person, r.household, r.district, r.kind, r.origin, r.quantity
  from reports.report_list l
 cross join lateral unnest(l.keys, l.days, l.persons, l.households, l.districts, l.kinds, l.origins, l.quantities)
         as r (key, day, person, household, district, kind, origin, quantity);

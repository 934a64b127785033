create schema reports;

-- The lines of the daily report in their order; a figure that no module contributes yet is shown as missing.
create table reports.definition (
    position int primary key,
    section  text not null,
    figure   text not null unique
);

insert into reports.definition (position, section, figure) values
    (10, 'confinement', 'quarantine.in-quarantine'),
    (11, 'confinement', 'quarantine.new-quarantine'),
    (12, 'confinement', 'quarantine.ended-quarantine'),
    (13, 'confinement', 'quarantine.in-isolation'),
    (14, 'confinement', 'quarantine.new-isolation'),
    (15, 'confinement', 'quarantine.ended-isolation'),
    (16, 'confinement', 'quarantine.under-supervision'),
    (20, 'contact', 'monitoring.to-reach'),
    (21, 'contact', 'monitoring.reached'),
    (22, 'contact', 'monitoring.escalated'),
    (23, 'contact', 'monitoring.contacts'),
    -- The split that was really reported in Małopolska in March 2020: meal, food products, other food.
    (30, 'help', 'requests.persons-with-meal'),
    (31, 'help', 'requests.persons-with-food-products'),
    (32, 'help', 'requests.persons-with-other-food'),
    (33, 'help', 'requests.shopping'),
    (34, 'help', 'requests.medicines'),
    (35, 'help', 'requests.psychological-support'),
    (36, 'help', 'requests.other-help'),
    (40, 'requests', 'requests.opened'),
    (41, 'requests', 'requests.met'),
    (42, 'requests', 'requests.open'),
    (43, 'requests', 'requests.overdue'),
    (44, 'requests', 'requests.refused'),
    (50, 'forces', 'dispatch.tasks-done'),
    (51, 'forces', 'dispatch.tasks-failed'),
    (52, 'forces', 'volunteers.active'),
    (53, 'forces', 'staff.available'),
    (54, 'forces', 'staff.absent'),
    (55, 'forces', 'stock.protective-days');

create table reports.report (
    id        uuid primary key,
    day       date        not null,
    version   int         not null check (version > 0),
    frozen_at timestamptz not null,
    frozen_by text        not null,
    account   uuid,
    digest    text        not null,
    unique (day, version)
);

create table reports.report_line (
    report   uuid not null references reports.report,
    position int  not null,
    section  text not null,
    figure   text not null,
    unit     text not null,
    value    numeric,
    comment  text,
    primary key (report, position)
);

-- The list behind each frozen figure, as it was at that moment.
create table reports.report_record (
    report    uuid not null references reports.report,
    figure    text not null,
    key       uuid not null,
    day       date,
    person    uuid,
    household uuid,
    district  uuid,
    kind      text,
    origin    text,
    quantity  numeric
);

create index report_record_list on reports.report_record (report, figure, day, key);

create table reports.comment (
    day        date        not null,
    figure     text        not null,
    text       text        not null,
    written_by text        not null,
    written_at timestamptz not null,
    primary key (day, figure)
);

create table reports.sending (
    id        uuid primary key,
    report    uuid        not null references reports.report,
    channel   text        not null,
    sent_at   timestamptz not null,
    marked_by text        not null
);

create index sending_report on reports.sending (report, sent_at);

create table reports.alarm (
    day       date primary key,
    raised_at timestamptz not null
);

-- What was frozen stays frozen: nobody, not even our own code, changes a report afterwards.
create function reports.refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'a frozen report is never changed';
end
$$;

create trigger report_is_frozen before update or delete on reports.report
    for each row execute function reports.refuse_change();
create trigger line_is_frozen before update or delete on reports.report_line
    for each row execute function reports.refuse_change();
create trigger record_is_frozen before update or delete on reports.report_record
    for each row execute function reports.refuse_change();

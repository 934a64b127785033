-- Rows of ledgers (tables to which rows are only added) take their number here, in the order in which they are written.
create sequence reports.entry;

-- Ids that were counted, by small numbers.
create table reports.member (
    id     uuid primary key,
    number int generated always as identity
);

-- Figures of which the rows numbered up to `upto` are added up in `reports.closed_day`. What has a higher number is
-- counted when somebody asks. `definition` tells the query by which they were added up: another one begins anew.
create table reports.closed_figure (
    figure     text   primary key,
    definition text   not null,
    upto       bigint not null
);

-- One figure on one day, whole (`cut` is empty) and by its parts: amounts, or the members that were counted, as bytes.
create table reports.closed_day (
    figure  text   not null references reports.closed_figure on delete cascade,
    cut     text   not null,
    day     date   not null,
    labels  text[] not null,
    amounts numeric[],
    members bytea[],
    primary key (figure, cut, day),
    check ((amounts is null) <> (members is null))
);

-- Published for the ledgers: should anybody ever change or take away their rows, nothing counts as added up any more.
-- The lock is the one under which days are closed, so that no closing with the old rows comes after.
create function reports.forget_closed_days() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended('reports.closed_figure', 0));
    delete from reports.closed_figure;
    return null;
end
$$;

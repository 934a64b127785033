create schema kernel;

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Tables that grow with the years are partitioned by month of entry. This makes the partitions of one table for every
-- month that touches [first, last]; months that exist are left alone.
create function kernel.cover_months(parent regclass, first date, last date) returns void
    language plpgsql as
$$
declare
    month date := date_trunc('month', first);
    part  text;
begin
    while month <= last loop
        part := parent::text || '_' || to_char(month, 'YYYY_MM');
        if to_regclass(part) is null then
            execute format('create table %s partition of %s for values from (%L) to (%L)', part, parent,
                           month::timestamp at time zone 'UTC', (month + interval '1 month')::timestamp at time zone 'UTC');
        end if;
        month := month + interval '1 month';
    end loop;
end
$$;

-- The same for all partitioned tables of the house.
create function kernel.cover_all_months(first date, last date) returns void
    language plpgsql as
$$
declare
    parent regclass;
begin
    for parent in select partrelid::regclass from pg_partitioned_table order by 1::text loop
        perform kernel.cover_months(parent, first, last);
    end loop;
end
$$;

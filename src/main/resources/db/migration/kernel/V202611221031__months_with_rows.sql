-- Rows that came while nobody had made their month lie in the default partition. They move with it, so that a month can
-- be made at any time.
create or replace function kernel.cover_months(parent regclass, first date, last date) returns void
    language plpgsql as
$$
declare
    month date := date_trunc('month', first);
    rest  regclass;
    part  text;
    since timestamptz;
    until timestamptz;
begin
    select nullif(partdefid, 0)::regclass into rest from pg_partitioned_table where partrelid = parent;
    while month <= last loop
        part := parent::text || '_' || to_char(month, 'YYYY_MM');
        if to_regclass(part) is null then
            since := month::timestamp at time zone 'UTC';
            until := (month + interval '1 month')::timestamp at time zone 'UTC';
            execute format('create table %s (like %s including all)', part, parent);
            if rest is not null then
                execute format('with moved as (delete from %s where entered_at >= %L and entered_at < %L returning *)
                                insert into %s select * from moved', rest, since, until, part);
            end if;
            execute format('alter table %s attach partition %s for values from (%L) to (%L)', parent, part, since, until);
        end if;
        month := month + interval '1 month';
    end loop;
end
$$;

-- For tables of which the application keeps rows in memory: tells every node that they have changed, by its name with the
-- schema, when the change is committed.
create function kernel.tell_of_change() returns trigger
    language plpgsql as
$$
begin
    perform pg_notify('ostoja_live', tg_table_schema || '.' || tg_table_name);
    return null;
end
$$;

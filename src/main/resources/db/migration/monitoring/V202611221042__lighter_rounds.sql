-- A round is ten thousand calls with as many lines, made while people wait. Measured: these keys and indexes took more
-- time than all the rest. Rounds and scripts are never deleted, plans are closed and not deleted, so nothing can dangle.
alter table monitoring.call
    drop constraint call_day_fkey,
    drop constraint call_script_fkey;
alter table monitoring.check_in
    drop constraint check_in_plan_fkey;

-- The queue itself is short enough to be looked through once a minute.
drop index monitoring.call_closing;

-- The line of a person on a day is found by check_in_once.
drop index monitoring.check_in_person;

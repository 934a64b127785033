-- How much of the day is left is counted from the index alone.
drop index monitoring.call_day;
create index call_day on monitoring.call (day, state, closes_at);

-- Of whom a day's figures say how long the first talk took.
create index check_in_first on monitoring.check_in (day) where first and known_at is not null and state = 'REACHED';

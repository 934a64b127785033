-- Kept in memory by every node; see kernel.tell_of_change.
create trigger told after insert or update or delete or truncate on requests.need_kind
    for each statement execute function kernel.tell_of_change();
create trigger told after insert or update or delete or truncate on requests.urgency_clock
    for each statement execute function kernel.tell_of_change();

-- Kept in memory by every node; see kernel.tell_of_change.
create trigger told after insert or update or delete or truncate on centre.centre
    for each statement execute function kernel.tell_of_change();
create trigger told after insert or update or delete or truncate on centre.locality
    for each statement execute function kernel.tell_of_change();

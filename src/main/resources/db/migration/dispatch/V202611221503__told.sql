-- Kept in memory by every node; see kernel.tell_of_change.
create trigger told after insert or update or delete or truncate on dispatch.task_template
    for each statement execute function kernel.tell_of_change();

-- Kept in memory by every node; see kernel.tell_of_change.
create trigger told after insert or update or delete or truncate on monitoring.outcome_kind
    for each statement execute function kernel.tell_of_change();
create trigger told after insert or update or delete or truncate on monitoring.chain_step
    for each statement execute function kernel.tell_of_change();
create trigger told after insert or update or delete or truncate on monitoring.score_weight
    for each statement execute function kernel.tell_of_change();
create trigger told after insert or update or delete or truncate on monitoring.question
    for each statement execute function kernel.tell_of_change();
create trigger told after insert or update or delete or truncate on monitoring.choice
    for each statement execute function kernel.tell_of_change();
create trigger told after insert or update or delete or truncate on monitoring.choice_need
    for each statement execute function kernel.tell_of_change();
create trigger told after insert or update or delete or truncate on monitoring.script_question
    for each statement execute function kernel.tell_of_change();
create trigger told after insert or update or delete or truncate on monitoring.emergency_stem
    for each statement execute function kernel.tell_of_change();

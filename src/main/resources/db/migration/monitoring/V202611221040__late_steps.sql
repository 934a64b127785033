-- An interpreter is to know in which language to call.
alter table monitoring.outcome_kind drop constraint outcome_kind_asks_check;
alter table monitoring.outcome_kind add constraint outcome_kind_asks_check check (asks in ('TIME', 'DAY', 'LANGUAGE'));
update monitoring.outcome_kind set asks = 'LANGUAGE' where code = 'INTERPRETER';

-- When the owner of a step, and the head, were told that its deadline has passed.
alter table monitoring.escalation add column late_at timestamptz;

create index escalation_unnoticed on monitoring.escalation (deadline) where ended_at is null and late_at is null;

-- The order of the board: failed tasks, then those that nobody carries, and of those the one whose time runs out first.
create index task_board on dispatch.task
    ((case state when 'FAILED' then 0 when 'READY' then 1 when 'DRAFT' then 3 else 2 end), due_until, id)
    where state in ('DRAFT', 'READY', 'ASSIGNED', 'ACCEPTED', 'ON_THE_WAY', 'FAILED');

-- How many there are of each state.
create index task_counts on dispatch.task (state, due_until, district)
    where state in ('DRAFT', 'READY', 'ASSIGNED', 'ACCEPTED', 'ON_THE_WAY', 'FAILED');
drop index dispatch.task_open;

-- Households are never deleted, and the need names the same one; see requests.
alter table dispatch.task
    drop constraint task_household_fkey;

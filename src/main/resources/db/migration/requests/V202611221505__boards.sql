-- The order of the board: the most urgent first, and of those the one whose clock runs out first.
create index request_board on requests.request
    (array_position(array['IMMEDIATE', 'TODAY', 'TWO_DAYS', 'PLANNED'], urgency), due_by, id)
    where closed_at is null;

-- Whose clock has gone off: asked for the menu of every page.
create index request_escalated on requests.request (owner) where closed_at is null and escalated_at is not null;

-- Requests in which something is still to be verified.
create index need_to_verify on requests.need (request) where closed_at is null and stage = 'NEW';

-- Measured at sixteen connections: to look whether these are there took as long as all the rest, because each look leaves
-- a mark on a page somewhere among a million. Persons, households and kinds of needs are never deleted, accounts are
-- closed and not deleted, so nothing can dangle.
alter table requests.request
    drop constraint request_person_fkey,
    drop constraint request_household_fkey,
    drop constraint request_owner_fkey;
alter table requests.need
    drop constraint need_kind_fkey;

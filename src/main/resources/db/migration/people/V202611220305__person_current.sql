-- From the record that is current to all that were merged into it, and back to itself: views of phones, risks and cards
-- are asked by it, for thousands of people in one statement.
create index person_current on people.person (current);

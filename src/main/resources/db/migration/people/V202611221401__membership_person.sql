-- Where somebody lived before: asked with every card, of a million people.
create index membership_person on people.membership (person);

package pl.ostoja.people;

import pl.ostoja.ui.Wanted;

/// What a module knows of a person's past and present, for the one timeline on the card.
///
/// All sources of a card are asked in one statement.
///
/// @param <T> a line as its query selects it
public interface TimelineSource<T> {

    /// The lines of a person, the newest first, at most `:limit`. The query may use `:person` (the record that is
    /// current;
    /// all records of it are those of `people.person_card` whose `current` it is), `:household` and `:zone`.
    Wanted<T> lines();

    /// The line as it is read.
    TimelineEntry entry(T line);
}

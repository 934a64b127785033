package pl.ostoja.people;

import java.util.List;

/// What a module knows of a person's past and present, for the one timeline on the card.
public interface TimelineSource {

    /// The newest entries about any of these records or their household, at most so many.
    List<TimelineEntry> entries(Whose whose, int limit);
}

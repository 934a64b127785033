package pl.ostoja.monitoring;

import org.jspecify.annotations.Nullable;
import pl.ostoja.people.PersonId;
import pl.ostoja.requests.WantedNeed;

/// A need that is opened with the outcome of a call, for a person of it or for the household.
public record Wish(@Nullable PersonId person, WantedNeed need) {}

package pl.ostoja.dispatch;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What comes of a task that failed at the door.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @Type(value = Trouble.TriedAgainToday.class, name = "tried-again-today"),
    @Type(value = Trouble.WaitsForDispatcher.class, name = "waits-for-dispatcher")
})
public sealed interface Trouble {

    /// Food for a confined household: another task of the same day took its place.
    record TriedAgainToday(TaskId next) implements Trouble {}

    record WaitsForDispatcher(TaskId task) implements Trouble {}
}

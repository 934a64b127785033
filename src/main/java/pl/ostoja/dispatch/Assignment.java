package pl.ostoja.dispatch;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What came of giving a task to somebody. The dispatcher decides what next, so no case is an exception.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @Type(value = Assignment.Made.class, name = "made"),
    @Type(value = Assignment.AlreadyTaken.class, name = "already-taken"),
    @Type(value = Assignment.NotReady.class, name = "not-ready"),
    @Type(value = Assignment.NoLongerNeeded.class, name = "no-longer-needed")
})
public sealed interface Assignment {

    record Made(TaskId task, Carrier carrier) implements Assignment {}

    record AlreadyTaken(TaskId task, Carrier by) implements Assignment {}

    /// Consent or the condition of free food is still to be asked.
    record NotReady(TaskId task) implements Assignment {}

    record NoLongerNeeded(TaskId task) implements Assignment {}
}

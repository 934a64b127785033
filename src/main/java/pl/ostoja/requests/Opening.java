package pl.ostoja.requests;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;

/// What came of opening a request. Whoever sees duplicates decides: add to the open one, or open anyway with a new act.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @Type(value = Opening.Opened.class, name = "opened"),
    @Type(value = Opening.Duplicates.class, name = "duplicates")
})
public sealed interface Opening {

    /// @param needs in the order in which they were wanted
    record Opened(RequestId request, List<NeedId> needs) implements Opening {}

    /// Nothing was opened.
    record Duplicates(List<Duplicate> open) implements Opening {}

    /// The same need of the same person or household that is open already.
    record Duplicate(RequestId request, NeedId need, String code, Stage stage, Instant openedAt, Instant dueBy) {}
}

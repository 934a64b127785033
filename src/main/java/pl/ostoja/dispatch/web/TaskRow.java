package pl.ostoja.dispatch.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.dispatch.Failure;
import pl.ostoja.dispatch.Protection;
import pl.ostoja.dispatch.TaskState;
import pl.ostoja.dispatch.TaskType;

/// One line of the dispatcher's board. It says where and what, not whose diagnosis.
///
/// @param kind code of the need
/// @param grams weight of the load
/// @param carrier name of the worker or the organisation that has it
public record TaskRow(
        UUID id,
        UUID request,
        TaskType type,
        TaskState state,
        String kind,
        String name,
        String address,
        boolean elsewhere,
        @Nullable String district,
        Instant dueFrom,
        Instant dueUntil,
        int quantity,
        long grams,
        boolean vehicle,
        boolean twoPersons,
        Protection protection,
        @Nullable String note,
        @Nullable Failure failure,
        @Nullable String endingNote,
        @Nullable String carrier,
        @Nullable Double lat,
        @Nullable Double lon) {

    public boolean isLate(Instant now) {
        return state.isOpen() && !dueUntil.isAfter(now);
    }
}

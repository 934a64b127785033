package pl.ostoja.dispatch.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.dispatch.Protection;
import pl.ostoja.dispatch.TaskState;
import pl.ostoja.dispatch.TaskType;

/// All that a carrier is told of a task: a first name, an address, a phone, what to hand over and how to get in. No
/// surname, no number, no status, no reason (rule of least knowledge).
///
/// @param kind code of the need
/// @param accessNotes how to get in, of the household's own door only
/// @param language of the people there, when it is not Polish
public record SheetLine(
        UUID id,
        TaskType type,
        TaskState state,
        String kind,
        String firstName,
        String address,
        boolean elsewhere,
        @Nullable String phone,
        int quantity,
        long grams,
        @Nullable String note,
        @Nullable String accessNotes,
        @Nullable String language,
        Protection protection,
        boolean contactless,
        boolean vehicle,
        boolean twoPersons,
        Instant dueFrom,
        Instant dueUntil) {

    public boolean isLate(Instant now) {
        return !dueUntil.isAfter(now);
    }
}

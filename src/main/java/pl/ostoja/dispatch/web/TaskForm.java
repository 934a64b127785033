package pl.ostoja.dispatch.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;
import pl.ostoja.dispatch.Failure;
import pl.ostoja.dispatch.Handover;
import pl.ostoja.dispatch.TaskId;
import pl.ostoja.dispatch.Tasks;
import pl.ostoja.dispatch.photo.Photo;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TimeSlot;

/// What is done with a task, as chosen on its card; by the dispatcher or by who carries it.
public record TaskForm(
        @Nullable Deed deed,
        Handover.@Nullable Way way,
        Handover.@Nullable Proof proof,
        @Nullable String code,
        @Nullable String receiver,
        @Nullable Integer quantity,
        @Nullable MultipartFile photo,
        @Nullable Failure failure,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
        LocalDateTime until,

        @Nullable String address,
        @Nullable String note) {

    /// The deeds of the card. A carrier has the first four.
    public enum Deed {
        ACCEPT,
        LEAVE,
        HAND_OVER,
        FAIL,
        RELEASE,
        RESCHEDULE,
        CANCEL,
        REDIRECT;

        boolean isOfCarriers() {
            return compareTo(FAIL) <= 0;
        }
    }

    boolean isOfCarriers() {
        return needed(deed).isOfCarriers();
    }

    /// The photo that came with the form, if one did. Takes its time, so it belongs before any transaction.
    @Nullable
    Photo developed() {
        if (photo == null || photo.isEmpty()) {
            return null;
        }
        try (var upload = photo.getInputStream()) {
            return Photo.read(upload.readNBytes(Photo.MOST_BYTES + 1)); // no more than shows that it is too large
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run(Tasks tasks, Act act, TaskId id, ZoneId zone, @Nullable Photo developed) {
        switch (needed(deed)) {
            case ACCEPT -> tasks.accept(act, id);
            case LEAVE -> tasks.leave(act, id);
            case HAND_OVER -> tasks.handOver(act, id, handover(developed));
            case FAIL -> tasks.fail(act, id, needed(failure), text(note));
            case RELEASE -> tasks.release(act, id, text(note));
            case RESCHEDULE -> tasks.reschedule(act, id, slot(zone));
            case CANCEL -> tasks.cancel(act, id, needed(text(note)));
            case REDIRECT -> tasks.redirect(act, id, needed(text(address)));
        }
    }

    private Handover handover(@Nullable Photo developed) {
        return new Handover(
                Objects.requireNonNullElse(way, Handover.Way.AT_DOOR),
                needed(proof),
                text(code),
                text(receiver),
                Objects.requireNonNullElse(quantity, 0),
                text(note),
                developed);
    }

    private TimeSlot slot(ZoneId zone) {
        Instant begin = needed(from).atZone(zone).toInstant();
        Instant end = needed(until).atZone(zone).toInstant();
        if (!begin.isBefore(end)) {
            throw new Problem.Refused("a-window-ends-after-it-begins");
        }
        return new TimeSlot(begin, end);
    }

    private static <T> T needed(@Nullable T value) {
        if (value == null) {
            throw new Problem.Refused("something-is-missing");
        }
        return value;
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}

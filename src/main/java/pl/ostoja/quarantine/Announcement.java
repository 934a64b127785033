package pl.ostoja.quarantine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.ostoja.people.PersonId;

/// The news that somebody is, or will be, confined.
///
/// @param reportedEnd the last day by the word of whoever told us; it prevails over the computed one
/// @param source name of the office or person who told us
/// @param patient the isolation in the same household that this quarantine follows
public record Announcement(
        PersonId person,
        Course course,
        @Nullable LocalDate reportedEnd,
        Origin origin,
        String source,
        @Nullable StatusId patient) {

    public Announcement(
            PersonId person,
            StatusKind kind,
            Basis basis,
            LocalDate start,
            @Nullable LocalDate reportedEnd,
            Origin origin,
            String source) {
        this(person, Course.of(kind, basis, start), reportedEnd, origin, source, null);
    }
}

package pl.ostoja.reports;

import java.time.Instant;

/// Work of today that still waits. Modules contribute theirs as beans; the director's day tells what will be late.
public interface Backlog {

    /// Key of the text that names the work.
    String name();

    /// Where one sees what is left.
    String link();

    /// How fast it went lately, and what is left of today.
    Pace pace(Instant now);
}

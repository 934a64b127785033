package pl.ostoja.people;

/// How well we know somebody, or why we no longer work with this record.
public enum PersonState {
    /// A name or a phone, nothing that tells this person from others.
    PROVISIONAL,
    /// A right PESEL, a document or a date of birth is known.
    IDENTIFIED,
    /// Somebody has seen a document or knows the person.
    VERIFIED,
    DECEASED,
    MOVED_OUT,
    /// This record turned out to be another person's; it points to the survivor.
    MERGED
}

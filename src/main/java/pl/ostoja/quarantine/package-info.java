/// Who is confined, by what, from which day to which, and the official lists that say so.
///
/// Quarantine, isolation and supervision are different statuses with different ends. An end comes from the rule in
/// force
/// on the first day and keeps the id of its row; the sender's end prevails over it and both stay visible. Lists are
/// differences: a row that vanished is no end, and nothing a sender wrote is lost. Others learn of changes from
/// [ListApplied], [ConfinementAnnounced], [ConfinementChanged] and [ConfinementEnded].
@ApplicationModule(allowedDependencies = {"kernel", "ui", "journal", "access", "rules", "centre", "people", "reports"})
@NullMarked
package pl.ostoja.quarantine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

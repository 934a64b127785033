/// What the law and the centre's own procedures say in numbers, with the days on which they say it.
///
/// A rule is a row: a value, its validity, its source and whether the source was confirmed. Whoever computes an end
/// date, a
/// deadline or an alarm takes the row in force on the day that counts and keeps its id with the result, so that the
/// result can be
/// explained years later. Rows are closed and followed by others, never rewritten; [RuleChanged] tells whoever keeps
/// results for
/// running cases. The Polish calendar lives here too.
@ApplicationModule(allowedDependencies = {"kernel", "ui", "journal"})
@NullMarked
package pl.ostoja.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

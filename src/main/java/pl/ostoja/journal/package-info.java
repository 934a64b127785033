/// The memory of the house: every act, and every view of personal data, in the transaction in which it happened.
///
/// It also is the gate against doing a thing twice: an act that comes again gets the outcome of the first time. A day
/// that has passed is sealed, each seal built on the one before, so that nobody can quietly rewrite what happened.
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
@NullMarked
package pl.ostoja.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

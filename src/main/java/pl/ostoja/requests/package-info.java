/// Help requests: somebody needs something by some time.
///
/// A request names its needs from the catalogue. Each need has a clock and is met, refused, withdrawn or handed to an
/// outside body, and nothing of that deletes it. Free food waits until it is recorded that the person can't secure it,
/// help asked for by others waits for the person's consent, danger to life waits for nothing. What was given is
/// written down as services with their own units. Other modules learn of changes from [NeedsOpened], [NeedVerified] and
/// [NeedClosed], each published in the transaction that made it true.
@ApplicationModule(allowedDependencies = {"kernel", "ui", "journal", "access", "reports", "people"})
@NullMarked
package pl.ostoja.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

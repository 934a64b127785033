/// Who may come in, by which way, and what each role may do.
///
/// Accounts of workers with a role and districts, sign-in with lock-out, sessions that can be ended from elsewhere, and
/// tokens for programs. The gate refuses every address that does not say whom it is for.
@ApplicationModule(allowedDependencies = {"kernel", "ui", "journal"})
@NullMarked
package pl.ostoja.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

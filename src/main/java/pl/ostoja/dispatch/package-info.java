/// Tasks: who goes, with what, to which door, until when; and what proves that it arrived.
///
/// Every need turns into its tasks in the transaction that opened it, and when all of them are done the need is met. A
/// dispatcher gives a task to a worker or to an organisation; the database settles who gets it. Whoever carries sees a
/// first name, an address, a phone, what to hand over and how to get in, and nothing else (rule of least knowledge).
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "journal",
            "access",
            "centre",
            "reports",
            "people",
            "quarantine",
            "requests"
        })
@NullMarked
package pl.ostoja.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Everyone who is to be reached is reached, or somebody owns the reason why not.
///
/// Groups of people are watched by plans. Each day a round is made of everyone whose turn it is, joined so that one
/// call
/// covers a household; operators take the next call from one queue, and what they hear becomes contacts, answers and
/// needs in one transaction. Who is not reached goes up a chain in which every step has an owner and a deadline. Others
/// learn of it from [PersonReached] and [CallEscalated].
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "journal",
            "access",
            "rules",
            "centre",
            "people",
            "quarantine",
            "requests",
            "reports"
        })
@NullMarked
package pl.ostoja.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The command line of the house: `./ostoja run`, `./ostoja backup` and the others, one small class each.
///
/// A command says what it was asked for in words, does its work through the same use cases as the screens, and ends
/// with an exit code that a script can rely on.
@ApplicationModule
@NullMarked
package pl.ostoja.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

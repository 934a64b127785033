/// Ostoja, the house: one application made of modules, each a package directly below.
@NullMarked
package pl.ostoja;

import org.jspecify.annotations.NullMarked;

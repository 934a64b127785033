/// Letters: in which encoding a text was saved, by what its columns are divided, and which letters were already spoiled
/// on the way.
@NullMarked
package pl.ostoja.quarantine.lists.text;

import org.jspecify.annotations.NullMarked;

/// Which column means what: where the header is, what its names mean in Polish, English and Russian, and what the
/// values
/// themselves say when a name is missing, renamed or wrong.
@NullMarked
package pl.ostoja.quarantine.lists.columns;

import org.jspecify.annotations.NullMarked;

/// Official lists as they arrive: any file becomes a table, the table becomes rows whose columns are known, whose dates
/// are read and
/// whose faults are named. Nothing is guessed silently: what cannot be decided from the file is a [Question] to a
/// person, whose
/// answer comes back in [ReadOptions]. Who the rows are about is decided elsewhere.
@NullMarked
package pl.ostoja.quarantine.lists;

import org.jspecify.annotations.NullMarked;

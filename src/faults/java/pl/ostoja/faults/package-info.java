/// The fault harness: the packaged product as a process, under load, while its machine fails it. Whatever was
/// acknowledged must be there afterwards, once.
@NullMarked
package pl.ostoja.faults;

import org.jspecify.annotations.NullMarked;

/// The load harness: puts a town of a million people into a data directory, starts the product on it as a process of
/// its
/// own, drives it over HTTP and says what PostgreSQL alone does on the same machine in the same minute.
@NullMarked
package pl.ostoja.bench;

import org.jspecify.annotations.NullMarked;

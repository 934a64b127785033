/// What the load harness and the fault harness share: the product as a process of its own, and people to fill it with.
@NullMarked
package pl.ostoja.harness;

import org.jspecify.annotations.NullMarked;

/// The boards of tasks: the dispatcher's, the carrier's own, and the sheet that goes out.
@NullMarked
package pl.ostoja.dispatch.web;

import org.jspecify.annotations.NullMarked;

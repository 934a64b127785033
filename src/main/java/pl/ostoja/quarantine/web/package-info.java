/// Screens of lists, statuses and the epidemic situation.
@NullMarked
package pl.ostoja.quarantine.web;

import org.jspecify.annotations.NullMarked;

/// Screens of the centre: set-up, card, districts, facilities and their modes, phone lines.
@NullMarked
package pl.ostoja.centre.web;

import org.jspecify.annotations.NullMarked;

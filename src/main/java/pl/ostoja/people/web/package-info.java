/// Screens of people: search, the card, forms, duplicates side by side, the stop list.
@NullMarked
package pl.ostoja.people.web;

import org.jspecify.annotations.NullMarked;

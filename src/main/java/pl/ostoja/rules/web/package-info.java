/// The page of rules: what is in force, what was and what will be, and the form that adds a row.
@NullMarked
package pl.ostoja.rules.web;

import org.jspecify.annotations.NullMarked;

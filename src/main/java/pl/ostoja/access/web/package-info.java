/// Screens of sign-in, set-up, accounts, sessions and tokens.
@NullMarked
package pl.ostoja.access.web;

import org.jspecify.annotations.NullMarked;
